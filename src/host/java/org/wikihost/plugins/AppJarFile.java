package org.wikihost.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Reads the descriptor of a packaged app and looks at the rest of its jar. */
final class AppJarFile {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private AppJarFile() {}

    static PluginDescriptor read(Path jar) throws AppRejectedException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(DESCRIPTOR);
            if (entry == null) {
                throw new AppRejectedException("The jar has no " + DESCRIPTOR);
            }
            PluginDescriptor descriptor;
            try (InputStream xml = file.getInputStream(entry)) {
                descriptor = PluginDescriptor.read(xml);
            }
            checkManifest(file.getManifest(), descriptor);
            checkContent(file);
            return descriptor;
        } catch (IOException e) {
            throw new AppRejectedException("The file " + jar.getFileName() + " is not a readable jar", e);
        }
    }

    private static void checkManifest(Manifest manifest, PluginDescriptor descriptor) throws AppRejectedException {
        Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
        if (headers.getValue("Bundle-SymbolicName") == null) {
            throw new AppRejectedException("The jar's manifest has no Bundle-SymbolicName");
        }
        if (headers.getValue("Atlassian-Plugin-Key") == null) {
            return;
        }
        for (DescriptorElement module : descriptor.modules()) {
            if (module.name().startsWith("component")) {
                throw module.rejected("Confluence ignores <" + module.name()
                        + "> because the jar's manifest has the header Atlassian-Plugin-Key");
            }
        }
    }

    private static void checkContent(JarFile file) throws AppRejectedException {
        if (file.stream().anyMatch(entry -> entry.getName().startsWith("com/atlassian/confluence/"))) {
            throw new AppRejectedException("The jar carries classes of com.atlassian.confluence");
        }
        if (file.stream().anyMatch(entry -> entry.getName().matches("META-INF/spring/.+\\.xml"))) {
            throw new AppRejectedException("This host does not read the Spring files in META-INF/spring of the jar");
        }
    }
}
