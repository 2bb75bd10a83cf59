package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code atlassian-plugin.xml} names is there, and Confluence 10.2 knows what it is. */
class DescriptorTest {

    private static final Set<String> KNOWN_MODULES = Set.of(
            "plugin-info",
            "resource",
            "xhtml-macro",
            "web-resource",
            "content-template",
            "blueprint",
            "web-item",
            "rest",
            "ao",
            "velocity-allowlist",
            "job-config",
            "servlet");

    private final Descriptor descriptor = Descriptor.read();

    @Test
    void uses_only_modules_that_confluence_knows() {
        assertThat(descriptor.names("/atlassian-plugin/*")).isNotEmpty().isSubsetOf(KNOWN_MODULES);
    }

    @Test
    void leaves_no_placeholder_unfilled() {
        assertThat(descriptor.texts("//@*|//*[not(*)]")).isNotEmpty().noneMatch(text -> text.contains("${"));
        assertThat(descriptor.pluginKey()).isEqualTo("org.journeymaps.confluence");
        assertThat(descriptor.texts("//ao/@namespace")).containsExactly("org.journeymaps.confluence");
    }

    @Test
    void names_classes_that_exist() throws ClassNotFoundException {
        List<String> names = descriptor.texts("//@class|//ao/entity");
        assertThat(names).isNotEmpty();
        for (String name : names) {
            assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
        }
    }

    @Test
    void names_texts_that_exist() {
        List<String> keys = descriptor.texts("//@i18n-name-key|//description/@key|//label/@key");
        assertThat(keys).isNotEmpty();
        assertThat(Bundle.read("").texts()).containsKeys(keys.toArray(String[]::new));
    }

    @Test
    void has_the_texts_that_the_macro_browser_looks_up_by_convention() {
        String macro = descriptor.pluginKey() + "."
                + descriptor.texts("//xhtml-macro/@name").get(0);
        Set<String> english = Bundle.read("").texts().keySet();

        assertThat(english).contains(macro + ".label", macro + ".desc", macro + ".body.label", macro + ".body.desc");
        for (String parameter : descriptor.texts("//xhtml-macro//parameter/@name")) {
            assertThat(english)
                    .contains(macro + ".param." + parameter + ".label", macro + ".param." + parameter + ".desc");
        }
    }

    @Test
    void names_resources_that_the_build_puts_into_the_jar() {
        assertThat(descriptor.texts("//resource[@type='download']/@location"))
                .isNotEmpty()
                .allSatisfy(
                        location -> assertThat(sources(location)).as(location).anyMatch(Files::exists));
        assertThat(descriptor.texts("//resource[@type='i18n']/@location")).containsExactly("i18n/journey-maps");
        assertThat(descriptor.texts("//plugin-info/param[contains(@name, 'plugin-')]"))
                .isNotEmpty()
                .allSatisfy(image -> assertThat(Path.of("src/main/resources", image))
                        .isRegularFile()
                        .hasExtension("png"));
    }

    @Test
    void gives_the_macro_an_icon_that_the_editor_can_load() {
        assertThat(descriptor.texts("//xhtml-macro/@icon"))
                .containsExactly("/download/resources/org.journeymaps.confluence/images/journey-map-80.png");
        assertThat(Path.of("src/main/resources/images/journey-map-80.png")).isRegularFile();
    }

    @Test
    void refers_to_modules_that_exist() {
        String own = descriptor.pluginKey() + ":";
        List<String> modules = descriptor.texts("/atlassian-plugin/*/@key");
        List<String> dependencies = descriptor.texts("//dependency").stream()
                .filter(key -> key.startsWith(own))
                .map(key -> key.substring(own.length()))
                .toList();

        assertThat(modules)
                .doesNotHaveDuplicates()
                .containsAll(descriptor.texts("//blueprint/@content-template-key"))
                .containsAll(descriptor.texts("//web-item/param[@name='blueprintKey']/@value"))
                .containsAll(dependencies);
    }

    @Test
    void runs_jobs_that_are_beans_of_its_own_once_in_a_cluster() {
        List<String> jobs = descriptor.texts("//job-config/job/@key");

        assertThat(jobs).isNotEmpty();
        assertThat(SpringFile.read().ids()).containsAll(jobs);
        assertThat(descriptor.texts("//job-config/job/@perClusterJob"))
                .hasSameSizeAs(jobs)
                .containsOnly("true");
        assertThat(descriptor.texts("//job-config/schedule/@repeat-interval|//job-config/schedule/@cron-expression"))
                .hasSameSizeAs(jobs);
    }

    @Test
    void scans_the_package_that_holds_the_rest_resources() {
        assertThat(descriptor.texts("//rest/package")).containsExactly("org.journeymaps.rest");
        assertThat(descriptor.texts("//rest/@path")).containsExactly("/journey-maps");
    }

    /** Where a file of the jar comes from: written by hand, or built from the front end. */
    private static List<Path> sources(String location) {
        String name = location.replaceFirst("^(js|css)/", "");
        return List.of(
                Path.of("src/main/resources", location),
                Path.of("src/main/frontend/src", name),
                Path.of("src/main/frontend/src", name.replaceFirst("js$", "ts")));
    }
}
