package org.wikihost.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The packages that apps may import from Confluence, with their versions.
 *
 * @param versions version by package; empty for a package without version
 */
record ExportedPackages(Map<String, String> versions) {

    /** The packages of Confluence 10.2, or those of another list beside this class that {@code -Dhost.packages} names. */
    static ExportedPackages read() {
        try (InputStream list = ExportedPackages.class.getResourceAsStream(
                System.getProperty("host.packages", "exported-packages.txt"))) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> versions = new LinkedHashMap<>();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(";version=", 2);
                        versions.put(parts[0], parts.length == 2 ? parts[1] : "");
                    });
            return new ExportedPackages(versions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same list without some packages.
     *
     * @throws IllegalArgumentException when one of them is not in the list
     */
    ExportedPackages without(Set<String> packages) {
        Map<String, String> rest = new LinkedHashMap<>(versions);
        for (String name : packages) {
            if (rest.remove(name) == null) {
                throw new IllegalArgumentException("There is no exported package " + name + " to withhold");
            }
        }
        return new ExportedPackages(rest);
    }

    boolean contains(String packageName) {
        return versions.containsKey(packageName);
    }

    /** The list as an OSGi framework takes it. */
    String header() {
        return versions.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty()
                        ? entry.getKey()
                        : entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }
}
