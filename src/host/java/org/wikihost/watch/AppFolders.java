package org.wikihost.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Packs an app as it is in its folders: the files of the resource folders, the classes of its sources, and what only the packaged app has,
 * as its manifest and its descriptor.
 */
final class AppFolders {
    private final Path packaged;
    private final List<Path> resources;
    private final Path classes;
    private final Set<String> replaced;

    /**
     * @param packaged the jar that was packed from the folders before
     * @param resources folders whose files stand at the same paths in the jar
     * @param classes folder of the classes that take the place of the jar's, once there are any
     */
    AppFolders(Path packaged, List<Path> resources, Path classes) {
        this.packaged = packaged;
        this.resources = resources;
        this.classes = classes;
        this.replaced = Set.copyOf(filesOf(resources).keySet());
    }

    /** Writes the jar. */
    void pack(Path jar) throws IOException {
        Map<String, Path> compiled = filesOf(List.of(classes));
        Map<String, Path> files = filesOf(resources);
        files.putAll(compiled);
        try (JarFile old = new JarFile(packaged.toFile());
                JarOutputStream entries =
                        new JarOutputStream(Files.newOutputStream(jar), new Manifest(old.getManifest()))) {
            for (JarEntry entry : old.stream().toList()) {
                if (!isReplaced(entry, !compiled.isEmpty()) && !files.containsKey(entry.getName())) {
                    entries.putNextEntry(new JarEntry(entry.getName()));
                    old.getInputStream(entry).transferTo(entries);
                    entries.closeEntry();
                }
            }
            for (Map.Entry<String, Path> file : files.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                Files.copy(file.getValue(), entries);
                entries.closeEntry();
            }
        }
    }

    private boolean isReplaced(JarEntry entry, boolean compiled) {
        String name = entry.getName();
        return name.equals(JarFile.MANIFEST_NAME)
                || entry.isDirectory()
                || replaced.contains(name)
                || (compiled && name.endsWith(".class"));
    }

    /** The files by their paths in the jar. */
    private static Map<String, Path> filesOf(List<Path> folders) {
        Map<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : FileStates.of(List.of(folder)).files().keySet()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), file);
            }
        }
        return files;
    }
}
