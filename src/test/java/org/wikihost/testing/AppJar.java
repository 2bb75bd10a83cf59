package org.wikihost.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Packs classes and resources of the tests into the jar of an app. The folder of the app is a package of the test classes that also
 * holds an {@code atlassian-plugin.xml}; its classes keep their package, its resources stand at the jar's root as well as in the package.
 */
public final class AppJar {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private AppJar() {}

    /** An app without any file. */
    public static AppJar empty(String symbolicName) {
        AppJar jar = new AppJar();
        jar.header("Bundle-ManifestVersion", "2");
        jar.header("Bundle-SymbolicName", symbolicName);
        jar.header("Bundle-Version", "1.0.0");
        return jar;
    }

    /** An app with the classes and resources of a package of the test classes. */
    public static AppJar ofPackage(Class<?> inPackage) {
        String packageName = inPackage.getPackageName();
        AppJar jar = empty(packageName);
        String folder = packageName.replace('.', '/');
        Path root = Path.of(
                Objects.requireNonNull(inPackage.getResource("/" + folder)).getPath());
        try (Stream<Path> content = Files.walk(root)) {
            for (Path file : content.filter(Files::isRegularFile).toList()) {
                String relative = root.relativize(file).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(file);
                jar.files.put(relative.endsWith(".class") ? folder + "/" + relative : relative, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    /** A packaged app, to be changed. */
    public static AppJar of(Path packaged) {
        AppJar jar = new AppJar();
        try (JarFile file = new JarFile(packaged.toFile())) {
            file.getManifest()
                    .getMainAttributes()
                    .forEach((name, value) -> jar.header(name.toString(), (String) value));
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    jar.files.put(entry.getName(), file.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    /** Sets the packages that the manifest imports. */
    public AppJar importing(String... packages) {
        return header("Import-Package", String.join(",", packages));
    }

    /** Sets a header of the manifest. */
    public AppJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds or replaces a file. */
    public AppJar file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Leaves a file out. */
    public AppJar without(String path) {
        files.remove(path);
        return this;
    }

    /** Changes the text of {@code atlassian-plugin.xml}. */
    public AppJar descriptor(UnaryOperator<String> change) {
        byte[] descriptor = files.getOrDefault("atlassian-plugin.xml", new byte[0]);
        return file("atlassian-plugin.xml", change.apply(new String(descriptor, StandardCharsets.UTF_8)));
    }

    /** Writes the jar into the folder. */
    public Path write(Path folder) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        try {
            Path jar = Files.createTempFile(folder, "app", ".jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(out, manifest)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    entries.putNextEntry(new ZipEntry(file.getKey()));
                    entries.write(file.getValue());
                    entries.closeEntry();
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
