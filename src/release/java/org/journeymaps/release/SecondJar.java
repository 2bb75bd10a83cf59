package org.journeymaps.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The jar for Confluence 9.2, as the tests find it. */
final class SecondJar {
    private SecondJar() {}

    static Path path() {
        return Path.of(System.getProperty("app.second.jar"));
    }

    /** The imported packages, each with whether the app cannot start without it. */
    static Map<String, Boolean> imports(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = Objects.requireNonNull(file.getManifest());
            String imports = manifest.getMainAttributes().getValue("Import-Package");
            return Arrays.stream(imports.split(",(?=[a-z])"))
                    .map(entry -> entry.split(";", 2))
                    .collect(Collectors.toMap(
                            entry -> entry[0], entry -> !entry[entry.length - 1].contains("resolution:=optional")));
        }
    }

    static String descriptor(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream xml = file.getInputStream(file.getEntry("atlassian-plugin.xml"))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A copy without what answers requests by itself, for a host whose server knows jakarta alone. */
    static Path withoutDoors(Path folder) throws IOException {
        Path copy = Files.copy(path(), folder.resolve("without-doors.jar"));
        try (FileSystem jar = FileSystems.newFileSystem(copy)) {
            Path descriptor = jar.getPath("atlassian-plugin.xml");
            String xml = Files.readString(descriptor);
            for (String door : new String[] {"rest", "servlet", "servlet-filter"}) {
                xml = xml.replaceAll("(?s)<" + door + " .*?</" + door + ">", "");
            }
            Files.writeString(descriptor, xml);
        }
        return copy;
    }
}
