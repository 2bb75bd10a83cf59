package org.wikihost.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.JobRunner;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.gemini.blueprint.service.ServiceUnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.HostLog;
import org.wikihost.testing.NotesApp;

/** Apps that Confluence does not transform: their beans are in Spring files. */
class SpringFileTest extends PluginTests {
    private static final String OTHER = "org.example.other";
    private static final String LIST = "<bean id=\"list\" class=\"java.util.ArrayList\" autowire=\"no\" />";
    private static final String SET = "<bean id=\"set\" class=\"java.util.TreeSet\" autowire=\"no\" />";

    @Test
    void modules_are_made_from_the_beans_of_the_file() throws Exception {
        InstalledApp app = install(NotesApp.jar());

        assertThat(app.enabled()).isTrue();
        assertThat(app.modules()).allSatisfy(module -> {
            assertThat(module.enabled()).isTrue();
            assertThat(module.problem()).isEmpty();
        });
        assertThat(note("tea")).isEqualTo("Note 1: tea");
        JobRunner job = host.plugins().modules(JobModule.class).get(0).runner().get();
        assertThat(job.runJob(null).getMessage()).isEqualTo("Note 2: night");
    }

    @Test
    void only_resources_and_providers_are_taken_from_the_packages_of_a_rest_module() throws Exception {
        install(NotesApp.jar());

        assertThat(host.plugins().modules(RestModule.class))
                .flatExtracting(RestModule::classes)
                .extracting(Class::getName)
                .containsExactly("org.example.notes.rest.NoteResource", "org.example.notes.guests.GuestResource");
    }

    @Test
    void arguments_can_be_named_one_by_one() throws Exception {
        install(NotesApp.jar(beans -> beans.replace("default-autowire=\"constructor\"", "")
                .replace(
                        "<bean id=\"notebook\" class=\"org.example.notes.Notebook\" />",
                        "<bean id=\"notebook\" class=\"org.example.notes.Notebook\">"
                                + "<constructor-arg ref=\"eventPublisher\" /></bean>")
                .replaceAll(
                        "(<bean id=\"note(?:Job|Resource)\" class=\"[^\"]*\") />",
                        "$1><constructor-arg ref=\"notebook\" /></bean>")));

        assertThat(note("tea")).isEqualTo("Note 1: tea");
    }

    @Test
    void beans_hear_of_their_life() throws Exception {
        List<Object> heard = new ArrayList<>();
        host.events().register(new Listener(heard));

        install(NotesApp.jar());
        host.plugins().disable(NotesApp.KEY);

        assertThat(heard)
                .containsSubsequence("notebook made", "notebook started", "notebook stopped", "notebook destroyed");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "*;create-asynchronously:=false"})
    void all_files_of_the_folder_are_read_also_without_the_header(@Nullable String header) throws Exception {
        AppJar jar = other(LIST).file("META-INF/spring/second.xml", NotesApp.springFile(SET));
        install(header == null ? jar : jar.header("Spring-Context", header));

        assertThat(otherApp().component(ArrayList.class)).isPresent();
        assertThat(otherApp().component(TreeSet.class)).isPresent();
    }

    @Test
    void the_other_namespaces_of_spring_beans_can_be_used() throws Exception {
        install(other("""
                <util:list id="list" xmlns:util="http://www.springframework.org/schema/util"
                    xsi:schemaLocation="http://www.springframework.org/schema/util https://www.springframework.org/schema/util/spring-util.xsd">
                  <value>one</value>
                </util:list>
                <bean id="numbers" class="java.text.DecimalFormat" autowire="no" p:groupingSize="4" xmlns:p="http://www.springframework.org/schema/p" />
                """));

        assertThat(otherApp().component(List.class)).contains(List.of("one"));
        DecimalFormat numbers = otherApp().component(DecimalFormat.class).orElseThrow();
        assertThat(numbers.getGroupingSize()).isEqualTo(4);
    }

    @Test
    void the_header_can_name_files() throws Exception {
        install(other(LIST)
                .file("conf/second.xml", NotesApp.springFile(SET))
                .header("Spring-Context", "conf/second.xml"));

        assertThat(otherApp().component(ArrayList.class)).isEmpty();
        assertThat(otherApp().component(TreeSet.class)).isPresent();
    }

    @Test
    void a_service_of_another_app_comes_and_goes_without_the_app_that_refers_to_it() throws Exception {
        install(
                other(
                        "<osgi:reference id=\"job\" interface=\"com.atlassian.scheduler.JobRunner\" availability=\"optional\" />"));
        JobRunner job = otherApp().component(JobRunner.class).orElseThrow();
        assertThatThrownBy(() -> job.runJob(null))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessage("Nobody offers the service com.atlassian.scheduler.JobRunner");
        assertThat(job).hasToString("the service com.atlassian.scheduler.JobRunner");
        assertThat(Map.of(job, "known")).containsKey(job);

        install(offeringItsJob("interface=\"com.atlassian.scheduler.JobRunner\" />"));
        assertThat(job.runJob(null).getMessage()).isEqualTo("Note 1: night");

        host.plugins().disable(NotesApp.KEY);
        assertThatThrownBy(() -> job.runJob(null)).isInstanceOf(ServiceUnavailableException.class);

        host.plugins().enable(NotesApp.KEY);
        assertThat(job.runJob(null).getMessage()).isEqualTo("Note 1: night");
    }

    @Test
    void a_service_can_list_its_interfaces() throws Exception {
        install(offeringItsJob("><osgi:interfaces><value>com.atlassian.scheduler.JobRunner</value></osgi:interfaces>"
                + "</osgi:service>"));
        install(other("<osgi:reference id=\"job\" interface=\"com.atlassian.scheduler.JobRunner\" timeout=\"300\" />"));

        JobRunner job = otherApp().component(JobRunner.class).orElseThrow();
        assertThat(job.runJob(null).getMessage()).isEqualTo("Note 1: night");
    }

    @Test
    void cardinality_says_the_same_as_availability_and_nobody_waits() throws Exception {
        String beans = NotesApp.springFile(
                "<osgi:reference id=\"job\" interface=\"com.atlassian.scheduler.JobRunner\" cardinality=\"0..1\" />");
        install(other("")
                .file(
                        "META-INF/spring/beans.xml",
                        beans.replace("default-autowire", "osgi:default-timeout=\"30000\" default-autowire")));

        assertThat(otherApp().component(JobRunner.class)).isPresent();
    }

    @Test
    void what_each_app_has_its_own_of_is_one_object_for_all_its_references() throws Exception {
        List<Object> heard = new ArrayList<>();
        install(other("<osgi:reference id=\"one\" interface=\"com.atlassian.event.api.EventPublisher\" />"));
        EventPublisher events = otherApp().component(EventPublisher.class).orElseThrow();
        events.register(new Listener(heard));
        events.publish("once");

        host.plugins().disable(OTHER);
        host.events().publish("not any more");

        assertThat(heard).containsExactly("once");
    }

    @Test
    void components_of_the_descriptor_are_ignored_with_one_line_in_the_log() throws Exception {
        AppJar jar = NotesApp.jar()
                .descriptor(
                        xml -> xml.replace(
                                "<job-config",
                                "<component key=\"one\" class=\"org.example.notes.Missing\" />"
                                        + "<component-import key=\"two\" interface=\"org.example.notes.Missing\" /><job-config"));

        List<String> log = HostLog.during(() -> install(jar));

        assertThat(log).singleElement().asString().contains("[one, two]", NotesApp.KEY, "Atlassian-Plugin-Key");
        assertThat(note("tea")).isEqualTo("Note 1: tea");
        assertThat(host.plugins().app(NotesApp.KEY).orElseThrow().modules())
                .extracting(InstalledApp.Module::key)
                .doesNotContain("one", "two");
    }

    private InstalledApp install(AppJar jar) throws AppRejectedException {
        return host.plugins().install(jar.write(jars));
    }

    private String note(String text) throws Exception {
        MacroModule macro = host.plugins()
                .module(MacroModule.class, "org.example.notes:note-macro")
                .orElseThrow();
        return macro.macro().get().execute(Map.of("text", text), "", null);
    }

    private App otherApp() {
        return host.plugins()
                .module(WebSectionModule.class, OTHER + ":section")
                .orElseThrow()
                .app();
    }

    private static AppJar other(String beans) {
        return NotesApp.other(OTHER, beans);
    }

    private static AppJar offeringItsJob(String rest) {
        return NotesApp.jar(beans -> beans.replace("</beans>", "<osgi:service ref=\"noteJob\" " + rest + "</beans>"));
    }

    /** Writes down the texts that are published. */
    public static final class Listener {
        private final List<Object> heard;

        Listener(List<Object> heard) {
            this.heard = heard;
        }

        /** Hears a text. */
        @EventListener
        public void onText(String text) {
            heard.add(text);
        }
    }
}
