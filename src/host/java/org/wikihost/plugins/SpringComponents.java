package org.wikihost.plugins;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * Fills the context of an app that Confluence does not transform from the Spring files of its jar: all of {@code META-INF/spring}, or
 * those that the manifest's {@code Spring-Context} names.
 */
final class SpringComponents {
    private final Bundle bundle;
    private final App app;
    private final ImportedServices services;

    SpringComponents(Bundle bundle, App app, ImportedServices services) {
        this.bundle = bundle;
        this.app = app;
        this.services = services;
    }

    /** Makes the beans, and says which of them other apps may use. */
    List<ExportedBean> fill(ComponentContext context) throws AppRejectedException {
        ServiceNamespace namespace = new ServiceNamespace();
        ServiceAttributes attributes = new ServiceAttributes();
        for (SpringFile file : files()) {
            context.read(file, namespace);
            attributes.check(file);
        }
        for (ServiceNamespace.Reference reference : namespace.references()) {
            Class<?> type = load(reference.file(), reference.interfaceName());
            if (context.has(reference.id())) {
                throw reference.rejected("its id is used twice");
            }
            context.addImport(reference.id(), services.imported(type, reference.optional(), reference::rejected));
        }
        context.start();
        for (ExportedBean service : namespace.services()) {
            check(service, context);
        }
        return namespace.services();
    }

    private List<SpringFile> files() throws AppRejectedException {
        String header = bundle.getHeaders("").get("Spring-Context");
        List<SpringFile> files = new ArrayList<>();
        for (String part : (header == null ? "*" : header).split(",", -1)) {
            String path = part.replaceFirst(";.*", "").strip();
            if (path.equals("*")) {
                files.addAll(allFiles());
            } else {
                files.add(new SpringFile(file(path)));
            }
        }
        return files;
    }

    private URL file(String path) throws AppRejectedException {
        URL address = bundle.getEntry(path);
        if (address == null) {
            throw new AppRejectedException("The jar has no " + path + ", which its manifest names as Spring-Context");
        }
        return address;
    }

    private List<SpringFile> allFiles() {
        @Nullable Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        return found == null
                ? List.of()
                : Collections.list(found).stream()
                        .map(SpringFile::new)
                        .sorted(Comparator.comparing(SpringFile::getDescription))
                        .toList();
    }

    private void check(ExportedBean service, ComponentContext context) throws AppRejectedException {
        String name = service.place() + ": the service " + service.bean();
        Object bean = context.component(service.bean())
                .orElseThrow(() -> new AppRejectedException(name + " is not the id of a bean"));
        if (service.interfaces().isEmpty()) {
            throw new AppRejectedException(name + " has no interface");
        }
        for (String interfaceName : service.interfaces()) {
            if (!load(service.place(), interfaceName).isInstance(bean)) {
                throw new AppRejectedException(name + " is not a " + interfaceName);
            }
        }
    }

    private Class<?> load(String file, String className) throws AppRejectedException {
        try {
            return app.load(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AppRejectedException(
                    file + ": the class " + className + " cannot be loaded (" + Causes.deepest(e) + ")", e);
        }
    }
}
