package org.wikihost.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.event.api.EventListener;
import com.atlassian.scheduler.JobRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.HelloApp;
import org.wikihost.testing.PluginHost;

class AppLifecycleTest extends PluginTests {
    @Test
    void an_installed_app_offers_its_modules_and_keeps_its_data() throws Exception {
        InstalledApp app = host.plugins().install(HelloApp.jar().write(jars));

        assertThat(app.enabled()).isTrue();
        assertThat(app.information().version()).isEqualTo("1.0.0");
        assertThat(app.information().vendorName()).isEqualTo("Example");
        assertThat(app.information().parameter("configure.url")).contains("/plugins/servlet/hello");
        assertThat(app.modules())
                .extracting(InstalledApp.Module::completeKey)
                .contains("org.example.hello:hello-macro", "org.example.hello:rest", "org.example.hello:tables");
        assertThat(greet("Ada")).isEqualTo("<p class=\"hello\">Hello Ada, time 1</p>");
        assertThat(greet("Ada")).isEqualTo("<p class=\"hello\">Hello Ada, time 2</p>");
    }

    @Test
    void a_macro_tells_what_the_macro_browser_shows() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));

        MacroModule macro = macros().get(0);
        assertThat(macro.name()).isEqualTo("hello");
        assertThat(macro.categories()).containsExactly("communication");
        assertThat(macro.head().description().key()).isEqualTo("org.example.hello.hello.desc");
        assertThat(macro.parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.name()).isEqualTo("name");
            assertThat(parameter.defaultValue()).isEqualTo("world");
        });
    }

    @Test
    void rest_classes_come_from_the_jar() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));

        RestModule rest = host.plugins().modules(RestModule.class).get(0);
        assertThat(rest.path()).isEqualTo("/hello");
        assertThat(rest.classes()).extracting(Class::getName).contains("org.example.hello.HelloResource");
        assertThat(rest.classes())
                .allSatisfy(type ->
                        assertThat(type.getClassLoader()).isSameAs(rest.app().classLoader()));
    }

    @Test
    void a_disabled_app_offers_nothing_hears_nothing_and_comes_back() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));
        greet("Ada");

        host.plugins().disable(HelloApp.KEY);
        assertThat(macros()).isEmpty();
        assertThat(ask()).isEmpty();
        assertThat(host.plugins().app(HelloApp.KEY))
                .get()
                .extracting(InstalledApp::enabled)
                .isEqualTo(false);

        host.plugins().enable(HelloApp.KEY);
        assertThat(ask()).containsEntry("heard by", "hello");
        assertThat(greet("Ada")).contains("time 2");
    }

    @Test
    void life_cycle_components_are_told_after_the_modules_are_there_and_before_they_go() throws Exception {
        List<String> heard = new ArrayList<>();
        host.events().register(new Notebook(heard));
        host.plugins().onChange(() -> heard.add(macros().size() + " macros"));

        host.plugins().install(HelloApp.jar().write(jars));
        host.plugins().disable(HelloApp.KEY);

        assertThat(heard.subList(0, 4)).containsExactly("1 macros", "hello started", "hello stopped", "0 macros");
    }

    @Test
    void one_module_can_be_switched_off_over_a_restart() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));

        host.plugins().disableModule("org.example.hello:hello-macro");
        assertThat(macros()).isEmpty();
        restart();
        assertThat(macros()).isEmpty();
        assertThat(host.plugins().modules(RestModule.class)).hasSize(1);

        host.plugins().enableModule("org.example.hello:hello-macro");
        assertThat(macros()).hasSize(1);
        assertThatThrownBy(() -> host.plugins().disableModule("org.example.hello:nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no module org.example.hello:nothing");
    }

    @Test
    void an_upgrade_stops_the_old_version_and_keeps_the_data() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));
        greet("Ada");

        host.plugins().install(HelloApp.jar("1.1.0").write(jars));

        assertThat(host.plugins().apps())
                .singleElement()
                .satisfies(app -> assertThat(app.information().version()).isEqualTo("1.1.0"));
        assertThat(macros()).hasSize(1);
        assertThat(greet("Ada")).contains("time 2");
        restart();
        assertThat(host.plugins().app(HelloApp.KEY).orElseThrow().information().version())
                .isEqualTo("1.1.0");
    }

    @Test
    void a_refused_upgrade_leaves_the_old_version_running() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));
        Path broken = HelloApp.jar("1.1.0")
                .descriptor(xml -> xml.replace("org.example.hello.HelloJob", "org.example.hello.Missing"))
                .write(jars);

        assertThatThrownBy(() -> host.plugins().install(broken)).isInstanceOf(AppRejectedException.class);

        assertThat(host.plugins().app(HelloApp.KEY).orElseThrow().information().version())
                .isEqualTo("1.0.0");
        assertThat(greet("Ada")).contains("time 1");
        assertThat(ask()).containsEntry("heard by", "hello");
    }

    @Test
    void installed_and_disabled_apps_are_remembered_over_a_restart() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));
        greet("Ada");
        restart();
        assertThat(greet("Ada")).contains("time 2");

        host.plugins().disable(HelloApp.KEY);
        restart();
        assertThat(host.plugins().apps())
                .singleElement()
                .extracting(InstalledApp::enabled)
                .isEqualTo(false);
        assertThat(macros()).isEmpty();
    }

    @Test
    void an_uninstalled_app_is_forgotten_but_its_tables_stay() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));
        greet("Ada");

        host.plugins().uninstall(HelloApp.KEY);
        assertThat(host.plugins().apps()).isEmpty();
        restart();
        assertThat(host.plugins().apps()).isEmpty();

        host.plugins().install(HelloApp.jar().write(jars));
        assertThat(greet("Ada")).contains("time 2");
    }

    @Test
    void a_public_component_can_be_imported_while_its_app_is_enabled() throws Exception {
        AppJar offering = HelloApp.jar()
                .descriptor(xml -> xml.replace(
                        "<component key=\"hello-job\" class=\"org.example.hello.HelloJob\" />",
                        "<component key=\"hello-job\" class=\"org.example.hello.HelloJob\" public=\"true\">"
                                + "<interface>com.atlassian.scheduler.JobRunner</interface></component>"));
        Path guest = AppJar.empty("org.example.guest")
                .importing("com.atlassian.scheduler")
                .file("atlassian-plugin.xml", """
                        <atlassian-plugin key="org.example.guest" plugins-version="2">
                          <plugin-info><version>1</version></plugin-info>
                          <component-import key="job" interface="com.atlassian.scheduler.JobRunner" />
                        </atlassian-plugin>
                        """)
                .write(jars);

        host.plugins().install(offering.write(jars));
        host.plugins().install(guest);
        JobRunner job = host.plugins().modules(ComponentImportModule.class).stream()
                .filter(module -> module.key().equals("job"))
                .findFirst()
                .flatMap(module -> module.app().component(JobRunner.class))
                .orElseThrow();
        assertThat(job.runJob(null).getMessage()).isEqualTo("Hello night, time 1");

        host.plugins().disable(HelloApp.KEY);
        host.plugins().disable("org.example.guest");
        assertThatThrownBy(() -> host.plugins().enable("org.example.guest"))
                .isInstanceOf(AppRejectedException.class)
                .hasMessage("atlassian-plugin.xml line 3: Confluence has no component"
                        + " com.atlassian.scheduler.JobRunner to import");
    }

    @Test
    void an_app_that_can_no_longer_run_is_shown_with_the_reason() throws Exception {
        host.plugins().install(HelloApp.jar().write(jars));
        host.close();
        try (Database database = Database.open(home, DatabaseKind.H2);
                PluginSystem bare = PluginSystem.open(home, database, new HostServices())) {
            bare.start();

            InstalledApp app = bare.app(HelloApp.KEY).orElseThrow();
            assertThat(app.enabled()).isFalse();
            assertThat(app.problem()).contains("Confluence has no component");
        }
        host = PluginHost.start(home);
        assertThat(greet("Ada")).contains("time 1");
    }

    private void restart() {
        host.close();
        host = PluginHost.start(home);
    }

    private List<MacroModule> macros() {
        return host.plugins().modules(MacroModule.class);
    }

    private String greet(String name) throws Exception {
        Macro macro = macros().get(0).macro().get();
        return macro.execute(Map.of("name", name), "", null);
    }

    private Map<String, String> ask() {
        Map<String, String> question = new HashMap<>();
        host.events().publish(question);
        return question;
    }

    /** Writes down the texts that are published. */
    public static final class Notebook {
        private final List<String> texts;

        Notebook(List<String> texts) {
            this.texts = texts;
        }

        /** Hears a text. */
        @EventListener
        public void onText(String text) {
            texts.add(text);
        }
    }
}
