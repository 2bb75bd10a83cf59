package org.wikihost.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.gemini.blueprint.service.ServiceUnavailableException;
import org.example.notes.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.HostLog;
import org.wikihost.testing.NotesApp;
import org.wikihost.testing.PluginHost;

/** Hosts that go without a part of Confluence, and what apps become there. */
class MissingPartsTest {
    @TempDir
    Path home;

    @TempDir
    Path jars;

    @Test
    void a_missing_optional_package_switches_off_the_modules_that_need_it_and_no_other() throws Exception {
        try (PluginHost host = without(packages(NotesApp.OPTIONAL_PACKAGE))) {
            InstalledApp app = host.plugins().install(NotesApp.jar().write(jars));

            assertThat(app.enabled()).isTrue();
            assertThat(app.problem()).isEmpty();
            assertThat(app.modules())
                    .filteredOn(module -> !module.enabled())
                    .extracting(InstalledApp.Module::key)
                    .containsExactly("guest-macro", "guest-rest", "guest-template");
            assertThat(app.modules())
                    .filteredOn(module -> !module.enabled())
                    .extracting(InstalledApp.Module::problem)
                    .allSatisfy(problem -> assertThat(problem)
                            .startsWith("atlassian-plugin.xml line ")
                            .contains("com.atlassian.sal.api.user.User"));
            assertThat(host.plugins().modules(MacroModule.class))
                    .singleElement()
                    .satisfies(macro -> assertThat(macro.macro().get().execute(Map.of("text", "tea"), "", null))
                            .isEqualTo("Note 1: tea"));
        }
    }

    @Test
    void each_module_that_is_left_out_is_one_line_in_the_log() throws Exception {
        try (PluginHost host = without(packages(NotesApp.OPTIONAL_PACKAGE))) {
            Path jar = NotesApp.jar().write(jars);

            assertThat(HostLog.during(() -> host.plugins().install(jar)))
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).contains("WARN", "is disabled: atlassian-plugin.xml line"))
                    .first()
                    .asString()
                    .contains("The module org.example.notes:guest-macro");
        }
    }

    @Test
    void a_module_that_is_left_out_cannot_be_switched_on() throws Exception {
        try (PluginHost host = without(packages(NotesApp.OPTIONAL_PACKAGE))) {
            host.plugins().install(NotesApp.jar().write(jars));

            host.plugins().enableModule("org.example.notes:guest-macro");

            assertThat(host.plugins().modules(MacroModule.class)).hasSize(1);
            assertThat(host.plugins().app(NotesApp.KEY).orElseThrow().modules())
                    .filteredOn(module -> module.key().equals("guest-macro"))
                    .extracting(InstalledApp.Module::enabled)
                    .containsExactly(false);
        }
    }

    @Test
    void the_modules_come_back_with_the_package() throws Exception {
        try (PluginHost host = without(packages(NotesApp.OPTIONAL_PACKAGE))) {
            host.plugins().install(NotesApp.jar().write(jars));
        }
        try (PluginHost host = PluginHost.start(home)) {
            assertThat(host.plugins().modules(MacroModule.class)).hasSize(2);
            assertThat(host.plugins().modules(ContentTemplateModule.class)).hasSize(1);
        }
    }

    @Test
    void a_job_is_switched_off_where_the_package_of_job_runners_is_missing_and_refused_elsewhere() throws Exception {
        Path jar = NotesApp.other("org.example.other", "<bean id=\"no-job\" class=\"java.lang.Object\" />")
                .importing("com.atlassian.scheduler;resolution:=optional")
                .descriptor(xml -> xml.replace("</atlassian-plugin>", """
                        <job-config key="nightly" name="Nightly"><job key="no-job" /><schedule repeat-interval="1000" /></job-config>
                        </atlassian-plugin>"""))
                .write(jars);
        try (PluginHost host = without(packages("com.atlassian.scheduler"))) {
            assertThat(host.plugins().install(jar).modules())
                    .filteredOn(module -> !module.enabled())
                    .extracting(InstalledApp.Module::key)
                    .containsExactly("nightly");
            host.plugins().uninstall("org.example.other");
        }
        try (PluginHost host = PluginHost.start(home)) {
            assertThatThrownBy(() -> host.plugins().install(jar))
                    .isInstanceOf(AppRejectedException.class)
                    .hasMessageContaining("the job's key no-job is not the key of a JobRunner component");
        }
    }

    @Test
    void a_missing_package_that_is_not_optional_refuses_the_app() {
        try (PluginHost host = without(packages("com.atlassian.scheduler"))) {
            Path jar = NotesApp.jar().write(jars);
            assertThatThrownBy(() -> host.plugins().install(jar))
                    .isInstanceOf(AppRejectedException.class)
                    .hasMessage("The app imports a package that Confluence does not export: com.atlassian.scheduler");
        }
    }

    @Test
    void a_class_that_no_missing_package_explains_refuses_the_app() {
        try (PluginHost host = without(packages(NotesApp.OPTIONAL_PACKAGE))) {
            Path jar = NotesApp.jar()
                    .descriptor(xml -> xml.replace("org.example.notes.NoteMacro", "org.example.notes.Missing"))
                    .write(jars);
            assertThatThrownBy(() -> host.plugins().install(jar))
                    .isInstanceOf(AppRejectedException.class)
                    .hasMessageContaining("the class org.example.notes.Missing cannot be loaded");
        }
    }

    @Test
    void a_bean_that_needs_a_missing_package_refuses_the_app() {
        try (PluginHost host = without(packages(NotesApp.OPTIONAL_PACKAGE))) {
            Path jar = NotesApp.jar(beans -> beans.replace(
                            "</beans>", "<bean id=\"guests\" class=\"org.example.notes.guests.GuestMacro\" /></beans>"))
                    .write(jars);
            assertThatThrownBy(() -> host.plugins().install(jar))
                    .isInstanceOf(AppRejectedException.class)
                    .hasMessageStartingWith(NotesApp.SPRING + ": the bean guests could not be made:")
                    .hasMessageContaining("com.atlassian.sal.api.user.UserManager");
        }
    }

    @Test
    void an_app_that_confluence_transforms_is_refused_for_a_class_that_misses_a_package() {
        try (PluginHost host = without(packages(NotesApp.OPTIONAL_PACKAGE))) {
            Path jar = AppJar.ofPackage(Notebook.class)
                    .importing(
                            "com.atlassian.confluence.content.render.xhtml",
                            "com.atlassian.confluence.macro",
                            NotesApp.OPTIONAL_PACKAGE + ";resolution:=optional")
                    .file("atlassian-plugin.xml", """
                            <atlassian-plugin key="org.example.notes" plugins-version="2">
                              <plugin-info><version>1</version></plugin-info>
                              <xhtml-macro key="guest" name="guest" class="org.example.notes.guests.GuestMacro" />
                            </atlassian-plugin>
                            """)
                    .write(jars);
            assertThatThrownBy(() -> host.plugins().install(jar))
                    .isInstanceOf(AppRejectedException.class)
                    .hasMessageContaining("com.atlassian.sal.api.user.UserManager");
        }
    }

    @Test
    void a_withheld_service_is_missed_by_those_who_must_have_it() {
        try (PluginHost host = without(services(EventPublisher.class))) {
            Path jar = NotesApp.jar().write(jars);
            assertThatThrownBy(() -> host.plugins().install(jar))
                    .isInstanceOf(AppRejectedException.class)
                    .hasMessage(NotesApp.SPRING + ": the reference eventPublisher: Confluence has no component"
                            + " com.atlassian.event.api.EventPublisher to import");
        }
    }

    @Test
    void a_withheld_service_is_found_missing_at_the_call_by_those_who_can_do_without() throws Exception {
        try (PluginHost host = without(services(EventPublisher.class))) {
            host.plugins()
                    .install(NotesApp.other(
                                    "org.example.other",
                                    "<osgi:reference id=\"events\" availability=\"optional\""
                                            + " interface=\"com.atlassian.event.api.EventPublisher\" />")
                            .write(jars));

            EventPublisher events = host.plugins()
                    .modules(WebSectionModule.class)
                    .get(0)
                    .app()
                    .component(EventPublisher.class)
                    .orElseThrow();
            assertThatThrownBy(() -> events.publish("hello")).isInstanceOf(ServiceUnavailableException.class);
        }
    }

    @Test
    void only_what_is_there_can_be_withheld() {
        assertThatThrownBy(() -> ExportedPackages.read().without(Set.of("com.atlassian.none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no exported package com.atlassian.none to withhold");
        assertThatThrownBy(() -> new HostServices().withhold(Set.of("java.lang.String")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no component java.lang.String to withhold");
    }

    private PluginHost without(Withheld parts) {
        return PluginHost.start(home, parts);
    }

    private static Withheld packages(String name) {
        return new Withheld(Set.of(name), Set.of());
    }

    private static Withheld services(Class<?> type) {
        return new Withheld(Set.of(), Set.of(type.getName()));
    }
}
