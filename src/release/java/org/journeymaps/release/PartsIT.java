package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The list of parts, which tells an administrator whether a flaw that was found in a library is in the app. */
class PartsIT {
    private static final Pattern LIBRARY = Pattern.compile("org/journeymaps/libs/([^/]+)/");

    private final JsonNode parts;

    PartsIT() throws IOException {
        parts = new ObjectMapper()
                .readTree(Path.of(System.getProperty("app.parts")).toFile());
    }

    @Test
    void is_about_this_app() {
        assertThat(parts.at("/bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(parts.at("/metadata/component/name").asText()).isEqualTo("journey-maps-for-confluence");
        assertThat(parts.at("/metadata/component/licenses/0/license/id").asText())
                .isEqualTo("Apache-2.0");
    }

    @Test
    void leaves_out_what_confluence_brings() {
        assertThat(names()).noneMatch(name -> name.startsWith("jackson") || name.startsWith("jakarta"));
    }

    @Test
    void names_every_library_that_is_in_the_jar() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("app.jar"))) {
            List<String> libraries = jar.stream()
                    .map(entry -> LIBRARY.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(found -> found.group(1))
                    .toList();
            assertThat(libraries).isNotEmpty();
            assertThat(names()).containsAll(libraries);
        }
    }

    /** Maven does not see what esbuild bundles into the scripts. */
    @Test
    void has_every_package_that_the_scripts_bundle() throws IOException {
        JsonNode dependencies = new ObjectMapper()
                .readTree(Path.of("src/main/frontend/package.json").toFile())
                .path("dependencies");

        List<String> bundled = Objects.requireNonNull(dependencies)
                .propertyStream()
                .map(entry -> "pkg:npm/" + entry.getKey().replace("@", "%40") + "@"
                        + entry.getValue().asText())
                .toList();
        assertThat(bundled).isNotEmpty();
        assertThat(all("purl")).containsAll(bundled);
    }

    private List<String> names() {
        return all("name");
    }

    private List<String> all(String property) {
        return StreamSupport.stream(parts.path("components").spliterator(), false)
                .map(component -> component.path(property).asText())
                .toList();
    }
}
