package org.wikihost.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportedPackagesTest {
    private static final Path DECLARATIONS = Path.of("src", "confluence-api", "java");

    @Test
    void every_declared_package_of_confluence_is_exported_to_apps() throws Exception {
        List<String> declared;
        try (Stream<Path> files = Files.walk(DECLARATIONS)) {
            declared = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file ->
                            DECLARATIONS.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .toList();
        }
        assertThat(ExportedPackages.read().versions()).containsKeys(declared.toArray(String[]::new));
    }

    @Test
    void nothing_of_the_host_is_exported_to_apps() {
        assertThat(ExportedPackages.read().versions().keySet())
                .noneMatch(name -> name.startsWith("org.wikihost"))
                .noneMatch(name -> name.startsWith("org.jsoup"));
    }
}
