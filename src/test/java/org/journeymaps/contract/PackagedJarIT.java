package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar that administrators install. */
class PackagedJarIT {

    private final Path jar = Path.of(System.getProperty("app.jar"));

    @Test
    void holds_the_app_and_nothing_of_confluence_or_the_host() throws IOException {
        assertThat(entries())
                .contains("atlassian-plugin.xml", "org/journeymaps/macro/JourneyMapMacro.class")
                .noneMatch(name -> name.startsWith("com/atlassian/"))
                .noneMatch(name -> name.startsWith("org/wikihost/"))
                .noneMatch(name -> name.endsWith(".jar"));
    }

    /** Another app may bring another version of a library; its authors are named. */
    @Test
    void holds_its_libraries_under_names_of_its_own_with_their_licences() throws IOException {
        assertThat(entries())
                .contains("org/journeymaps/libs/fastcsv/reader/CsvReader.class", "META-INF/licenses/fastcsv.txt")
                .noneMatch(name -> name.startsWith("de/"))
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.startsWith("org/journeymaps/"));
    }

    @Test
    void holds_every_file_that_its_descriptor_names() throws IOException {
        List<String> entries = entries();
        try (JarFile file = new JarFile(jar.toFile())) {
            Descriptor descriptor = Descriptor.read(file.getInputStream(file.getEntry("atlassian-plugin.xml")));
            assertThat(descriptor.texts("//resource[@type='download']/@location"))
                    .isNotEmpty()
                    .allSatisfy(location -> assertThat(entries).anyMatch(name -> name.startsWith(location)));
        }
        assertThat(entries).contains("i18n/journey-maps.properties", "i18n/journey-maps_fr.properties");
    }

    /** Confluence looks a template up by its place in all apps' jars, and takes the first that it meets. */
    @Test
    void keeps_its_templates_where_no_other_app_has_any() throws IOException {
        assertThat(entries())
                .filteredOn(name -> name.endsWith(".vm"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("org/journeymaps/"));
    }

    private List<String> entries() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }
}
