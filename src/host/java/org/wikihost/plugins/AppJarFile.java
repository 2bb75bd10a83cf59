package org.wikihost.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the descriptor of a packaged app and looks at the rest of its jar. */
final class AppJarFile {
    /** The header of a bundle that Confluence does not transform. */
    static final String PLUGIN_KEY = "Atlassian-Plugin-Key";

    private static final Logger LOG = LoggerFactory.getLogger(AppJarFile.class);
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
            boolean transformless = isTransformless(file.getManifest(), descriptor);
            checkContent(file, transformless);
            return transformless ? withoutComponents(descriptor) : descriptor;
        } catch (IOException e) {
            throw new AppRejectedException("The file " + jar.getFileName() + " is not a readable jar", e);
        }
    }

    /** Whether Confluence takes the bundle as it is, without changing its manifest or its classes' wiring. */
    private static boolean isTransformless(Manifest manifest, PluginDescriptor descriptor) throws AppRejectedException {
        Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
        if (headers.getValue("Bundle-SymbolicName") == null) {
            throw new AppRejectedException("The jar's manifest has no Bundle-SymbolicName");
        }
        String key = headers.getValue(PLUGIN_KEY);
        if (key != null && !key.equals(descriptor.key())) {
            throw new AppRejectedException("The manifest's " + PLUGIN_KEY + " is " + key
                    + ", but the key in atlassian-plugin.xml is " + descriptor.key());
        }
        return key != null;
    }

    private static PluginDescriptor withoutComponents(PluginDescriptor descriptor) {
        List<String> ignored = descriptor.modules().stream()
                .filter(AppJarFile::isComponent)
                .map(module -> module.attribute("key"))
                .toList();
        if (ignored.isEmpty()) {
            return descriptor;
        }
        LOG.warn(
                "The components and component-imports {} of the app {} are ignored, as in Confluence, because the jar's"
                        + " manifest has the header {}",
                ignored,
                descriptor.key(),
                PLUGIN_KEY);
        return new PluginDescriptor(
                descriptor.key(),
                descriptor.information(),
                descriptor.modules().stream()
                        .filter(module -> !isComponent(module))
                        .toList());
    }

    private static boolean isComponent(DescriptorElement module) {
        return module.name().equals("component") || module.name().equals("component-import");
    }

    private static void checkContent(JarFile file, boolean transformless) throws AppRejectedException {
        if (file.stream().anyMatch(entry -> entry.getName().startsWith("com/atlassian/confluence/"))) {
            throw new AppRejectedException("The jar carries classes of com.atlassian.confluence");
        }
        if (!transformless && file.stream().anyMatch(entry -> entry.getName().matches("META-INF/spring/.+\\.xml"))) {
            throw new AppRejectedException(
                    "This host reads the Spring files in META-INF/spring only when the jar's manifest"
                            + " has the header " + PLUGIN_KEY);
        }
    }
}
