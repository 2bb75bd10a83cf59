package org.wikihost.plugins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** Finds the JAX-RS resources and providers of an app's jar in their bytecode, so that no other class of their packages is loaded. */
final class RestClasses {
    private final BundleWiring wiring;
    private final MetadataReaderFactory bytecode;

    RestClasses(BundleWiring wiring) {
        this.wiring = wiring;
        this.bytecode = new SimpleMetadataReaderFactory(wiring.getClassLoader());
    }

    /**
     * Their names.
     *
     * @param packages where to look, with the packages below; the whole jar when empty
     * @throws IOException when a class file cannot be read
     */
    List<String> names(List<String> packages) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        for (String root : packages.isEmpty() ? List.of("") : packages) {
            int options = BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE;
            files.addAll(wiring.listResources("/" + root.replace('.', '/'), "*.class", options));
        }
        List<String> names = new ArrayList<>();
        for (String file : files) {
            if (!file.startsWith("META-INF/") && isPartOfRest(file)) {
                names.add(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
            }
        }
        return names;
    }

    private boolean isPartOfRest(String file) throws IOException {
        ClassPathResource classFile = new ClassPathResource(file, wiring.getClassLoader());
        AnnotationMetadata type = bytecode.getMetadataReader(classFile).getAnnotationMetadata();
        return type.hasAnnotation("jakarta.ws.rs.Path") || type.hasAnnotation("jakarta.ws.rs.ext.Provider");
    }
}
