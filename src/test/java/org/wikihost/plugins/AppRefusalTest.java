package org.wikihost.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.confluence.macro.Macro;
import java.nio.file.Files;
import java.nio.file.Path;
import org.example.hello.HelloMacro;
import org.junit.jupiter.api.Test;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.HelloApp;

class AppRefusalTest extends PluginTests {
    @Test
    void an_unknown_module_type_is_named_with_its_line() {
        AppRejectedException refusal =
                refusal(with("<component key=\"greetings\"", "<tables key=\"tables\" /> <component key=\"greetings\""));
        assertThat(refusal.line()).isEqualTo(35);
        assertThat(refusal).hasMessage("atlassian-plugin.xml line 35: unknown module type <tables>");
    }

    @Test
    void an_unknown_attribute_is_named_with_its_line() {
        assertThat(refusal(with("key=\"hello-macro\"", "key=\"hello-macro\" colour=\"red\"")))
                .hasMessage("atlassian-plugin.xml line 12: unknown attribute colour of <xhtml-macro>");
    }

    @Test
    void an_unknown_child_is_named_with_its_line() {
        assertThat(refusal(with("<category name=\"communication\" />", "<section name=\"communication\" />")))
                .hasMessage("atlassian-plugin.xml line 14: unknown element <section> in <xhtml-macro>");
    }

    @Test
    void a_key_is_used_once() {
        assertThat(refusal(with("<component key=\"greetings\"", "<component key=\"rest\"")))
                .hasMessage("atlassian-plugin.xml line 35: the module key rest is used twice");
    }

    @Test
    void a_missing_key_is_refused() {
        assertThat(refusal(with("<component key=\"greetings\"", "<component")))
                .hasMessage("atlassian-plugin.xml line 35: <component> has no key");
    }

    @Test
    void xml_that_is_not_well_formed_is_refused_with_its_line() {
        AppRejectedException refusal = refusal(with("</ao>", "</ax>"));
        assertThat(refusal.line()).isEqualTo(26);
        assertThat(refusal).hasMessageStartingWith("atlassian-plugin.xml line 26: not well-formed XML");
    }

    @Test
    void external_entities_are_not_read() {
        AppJar jar = with(
                "<atlassian-plugin",
                "<!DOCTYPE atlassian-plugin [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><atlassian-plugin");
        jar.descriptor(xml -> xml.replace("Greets people.", "&secret;"));
        assertThat(refusal(jar)).hasMessageContaining("secret");
    }

    @Test
    void only_the_second_version_of_plugins_runs() {
        assertThat(refusal(with("plugins-version=\"2\"", "plugins-version=\"1\"")))
                .hasMessage("atlassian-plugin.xml line 2: plugins-version must be 2");
    }

    @Test
    void a_class_that_is_not_there_is_named_with_its_line() {
        assertThat(refusal(with("class=\"org.example.hello.HelloMacro\"", "class=\"org.example.hello.Missing\"")))
                .hasMessageStartingWith("atlassian-plugin.xml line 12: the class org.example.hello.Missing");
    }

    @Test
    void a_class_of_the_wrong_kind_is_refused() {
        assertThat(refusal(with("class=\"org.example.hello.HelloMacro\"", "class=\"org.example.hello.Greetings\"")))
                .hasMessage("atlassian-plugin.xml line 12: the class org.example.hello.Greetings is not a "
                        + Macro.class.getName());
    }

    @Test
    void a_resource_that_is_not_there_is_named() {
        assertThat(refusal(HelloApp.jar().without("hello.properties")))
                .hasMessage("atlassian-plugin.xml line 10: the jar has no hello.properties");
    }

    @Test
    void an_import_that_confluence_does_not_export_is_named() {
        assertThat(refusal(AppJar.ofPackage(HelloMacro.class).importing("org.apache.commons.compress")))
                .hasMessage("The app imports a package that Confluence does not export: org.apache.commons.compress");
    }

    @Test
    void a_package_that_the_manifest_forgets_is_not_seen() {
        AppJar jar = HelloApp.jar().importing("com.atlassian.confluence.macro");
        assertThat(refusal(jar)).hasMessageContaining("com.atlassian.scheduler.JobRunner not found");
    }

    @Test
    void the_host_itself_is_not_seen_by_apps() {
        AppJar jar = with("class=\"org.example.hello.HelloMacro\"", "class=\"org.wikihost.plugins.HostServices\"");
        assertThat(refusal(jar)).hasMessageContaining("org.wikihost.plugins.HostServices");
    }

    @Test
    void a_component_that_confluence_does_not_have_cannot_be_imported() {
        AppJar jar = with("com.atlassian.event.api.EventPublisher", "com.atlassian.sal.api.user.UserManager");
        assertThat(refusal(jar))
                .hasMessage("atlassian-plugin.xml line 34: Confluence has no component"
                        + " com.atlassian.sal.api.user.UserManager to import");
    }

    @Test
    void a_constructor_that_cannot_be_satisfied_is_told() {
        AppJar jar = with("<component-import key=\"eventPublisher\"", "<component-import key=\"other\"")
                .descriptor(xml ->
                        xml.replace("<component key=\"greetings\" class=\"org.example.hello.Greetings\" />", ""));
        assertThat(refusal(jar)).hasMessageContaining("org.example.hello.Greetings");
    }

    @Test
    void a_component_is_exported_under_an_interface_that_it_has() {
        assertThat(refusal(with(
                        "<interface>com.atlassian.sal.api.lifecycle.LifecycleAware",
                        "<interface>com.atlassian.scheduler.JobRunner")))
                .hasMessage("atlassian-plugin.xml line 38: the class org.example.hello.PageListener is not a"
                        + " com.atlassian.scheduler.JobRunner");
    }

    @Test
    void a_job_needs_its_component() {
        assertThat(refusal(with("<job key=\"hello-job\" />", "<job key=\"greetings\" />")))
                .hasMessage("atlassian-plugin.xml line 29: the job's key greetings is not the key of a JobRunner"
                        + " component");
    }

    @Test
    void an_entity_needs_a_short_name() {
        AppJar jar = with("<entity>org.example.hello.GreetingRow", "<entity>org.example.hello.Greetings");
        assertThat(refusal(jar)).hasMessageContaining("org.example.hello.Greetings");
    }

    @Test
    void a_file_that_is_no_jar_is_refused() throws Exception {
        Path text = Files.writeString(jars.resolve("notes.jar"), "not a jar");
        AppRejectedException refusal = catchThrowableOfType(
                AppRejectedException.class, () -> host.plugins().install(text));
        assertThat(refusal).hasMessage("The file notes.jar is not a readable jar");
    }

    @Test
    void nothing_of_a_refused_app_stays() throws Exception {
        refusal(with("class=\"org.example.hello.HelloMacro\"", "class=\"org.example.hello.Missing\""));

        assertThat(host.plugins().apps()).isEmpty();
        assertThat(host.plugins().modules(AppModule.class)).isEmpty();
        host.plugins().install(HelloApp.jar().write(jars));
        assertThat(host.plugins().modules(MacroModule.class)).hasSize(1);
    }

    private static AppJar with(String text, String replacement) {
        return HelloApp.jar().descriptor(xml -> {
            assertThat(xml).contains(text);
            return xml.replace(text, replacement);
        });
    }

    private AppRejectedException refusal(AppJar jar) {
        Path file = jar.write(jars);
        return catchThrowableOfType(
                AppRejectedException.class, () -> host.plugins().install(file));
    }
}
