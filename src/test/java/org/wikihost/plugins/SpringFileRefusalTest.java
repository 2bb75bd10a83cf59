package org.wikihost.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.HelloApp;
import org.wikihost.testing.NotesApp;

class SpringFileRefusalTest extends PluginTests {
    private static final String EVENTS =
            "<osgi:reference id=\"eventPublisher\" interface=\"com.atlassian.event.api.EventPublisher\" />";

    @Test
    void xml_that_is_not_well_formed_is_refused_with_its_line() {
        assertThat(refusal(with("</beans>", "</bean>")))
                .hasMessageStartingWith(NotesApp.SPRING + " line 12: The element type \"beans\" must be terminated");
    }

    @Test
    void nothing_outside_is_read() {
        assertThat(refusal(with("<beans ", "<!DOCTYPE beans SYSTEM \"http://example.org/beans.dtd\"> <beans ")))
                .hasMessage(NotesApp.SPRING + ": FileNotFoundException: http://example.org/beans.dtd");
    }

    @Test
    void an_unknown_element_of_the_namespace_is_named_with_its_line() {
        assertThat(refusal(with(EVENTS, EVENTS + "<osgi:bundle id=\"other\" />")))
                .hasMessageStartingWith(NotesApp.SPRING + " line 7: ")
                .hasMessageContaining("osgi:bundle");
    }

    @Test
    void an_unknown_attribute_of_a_reference_is_named_with_its_line() {
        assertThat(refusal(with("<osgi:reference ", "<osgi:reference filter=\"(x=1)\" ")))
                .hasMessage(NotesApp.SPRING + " line 7: Attribute 'filter' is not allowed to appear in element"
                        + " 'osgi:reference'.");
    }

    @Test
    void an_unknown_attribute_at_a_bean_or_at_the_root_is_named_with_its_line() {
        assertThat(refusal(with("<bean id=\"notebook\"", "<bean osgi:lazy=\"true\" id=\"notebook\"")))
                .hasMessage(NotesApp.SPRING + " line 8: unknown attribute osgi:lazy of <bean>");
        assertThat(refusal(with("default-autowire", "osgi:default-availability=\"optional\" default-autowire")))
                .hasMessage(NotesApp.SPRING + " line 5: unknown attribute osgi:default-availability of <beans>");
    }

    @Test
    void a_namespace_that_the_host_does_not_read_is_named_with_its_line() {
        assertThat(refusal(with(
                        "<bean id=\"notebook\"",
                        "<context:annotation-config xmlns:context=\"http://www.springframework.org/schema/context\" />"
                                + "<bean id=\"notebook\"")))
                .hasMessageStartingWith(NotesApp.SPRING + " line 8: ")
                .hasMessageContaining("context:annotation-config");
    }

    @Test
    void a_reference_stands_beside_the_beans() {
        String job = "<bean id=\"noteJob\" class=\"org.example.notes.NoteJob\"";
        String inner = EVENTS.replace("eventPublisher", "inner");
        assertThat(refusal(with(job + " />", job + ">" + inner + "</bean>")))
                .hasMessage(NotesApp.SPRING + ": <osgi:reference> stands beside the beans, not in one");
        assertThat(refusal(with(job + " />", job + "><constructor-arg>" + inner + "</constructor-arg></bean>")))
                .hasMessageStartingWith(NotesApp.SPRING + ": ")
                .hasMessageContaining("osgi:reference");
    }

    @Test
    void a_service_that_nobody_offers_is_named() {
        assertThat(refusal(with(
                        EVENTS,
                        EVENTS + "<osgi:reference id=\"jobs\" interface=\"com.atlassian.scheduler.JobRunner\" />")))
                .hasMessage(NotesApp.SPRING + ": the reference jobs: Confluence has no component"
                        + " com.atlassian.scheduler.JobRunner to import");
    }

    @Test
    void an_interface_that_the_app_does_not_see_is_named_even_when_the_service_is_optional() {
        assertThat(refusal(with(
                        EVENTS,
                        EVENTS + "<osgi:reference id=\"ao\" availability=\"optional\""
                                + " interface=\"com.atlassian.activeobjects.external.ActiveObjects\" />")))
                .hasMessageStartingWith(NotesApp.SPRING
                        + ": the class com.atlassian.activeobjects.external.ActiveObjects cannot be loaded");
    }

    @Test
    void an_id_is_used_once() {
        assertThat(refusal(with(EVENTS, EVENTS.replace("eventPublisher", "notebook"))))
                .hasMessage(NotesApp.SPRING + ": the reference notebook: its id is used twice");
        assertThat(refusal(with(EVENTS, EVENTS + EVENTS)))
                .hasMessage(NotesApp.SPRING + ": the reference eventPublisher: its id is used twice");
        String second = "META-INF/spring/other.xml";
        assertThat(refusal(NotesApp.jar()
                        .file(second, NotesApp.springFile("<bean id=\"notebook\" class=\"java.lang.Object\" />"))))
                .hasMessage("META-INF/spring/other.xml: the id notebook is used twice");
    }

    @Test
    void a_class_that_is_not_there_is_named_with_its_bean() {
        assertThat(refusal(with("class=\"org.example.notes.NoteJob\"", "class=\"org.example.notes.Missing\"")))
                .hasMessageStartingWith(NotesApp.SPRING + ": the bean noteJob could not be made:"
                        + " ClassNotFoundException: org.example.notes.Missing");
    }

    @Test
    void what_a_constructor_misses_is_named_with_its_bean() {
        assertThat(refusal(with(EVENTS, "")))
                .hasMessageStartingWith(NotesApp.SPRING + ": the bean notebook could not be made:")
                .hasMessageContaining("com.atlassian.event.api.EventPublisher");
        assertThat(
                        refusal(
                                with(
                                        "<bean id=\"noteJob\" class=\"org.example.notes.NoteJob\" />",
                                        "<bean id=\"noteJob\" class=\"org.example.notes.NoteJob\"><constructor-arg ref=\"diary\" /></bean>")))
                .hasMessageStartingWith(NotesApp.SPRING + ": the bean noteJob could not be made:")
                .hasMessageContaining("'diary'");
    }

    @Test
    void without_autowiring_a_constructor_is_given_nothing() {
        assertThat(refusal(with("default-autowire=\"constructor\"", "")))
                .hasMessageStartingWith(NotesApp.SPRING + ": the bean notebook could not be made:");
    }

    @Test
    void a_module_whose_constructor_cannot_be_satisfied_is_told_with_its_line() {
        assertThat(refusal(NotesApp.jar(beans -> beans.replaceAll("<bean id=\"note[^/]*/>|<osgi:service[^/]*/>", ""))))
                .hasMessageStartingWith(
                        "atlassian-plugin.xml line 8: An object of org.example.notes.NoteMacro could not" + " be made:")
                .hasMessageContaining("org.example.notes.Notebook");
    }

    @Test
    void a_service_is_a_bean_with_the_interface() {
        assertThat(refusal(with("ref=\"notebook\"", "ref=\"diary\"")))
                .hasMessage(NotesApp.SPRING + ": the service diary is not the id of a bean");
        assertThat(refusal(with("ref=\"notebook\"", "ref=\"noteJob\"")))
                .hasMessage(NotesApp.SPRING + ": the service noteJob is not a"
                        + " com.atlassian.sal.api.lifecycle.LifecycleAware");
        assertThat(refusal(with(
                        "<osgi:service ref=\"notebook\" interface=\"com.atlassian.sal.api.lifecycle.LifecycleAware\" />",
                        "<osgi:service ref=\"notebook\" />")))
                .hasMessage(NotesApp.SPRING + ": the service notebook has no interface");
    }

    @Test
    void a_file_that_the_manifest_names_is_in_the_jar() {
        assertThat(refusal(NotesApp.jar().header("Spring-Context", "conf/beans.xml")))
                .hasMessage("The jar has no conf/beans.xml, which its manifest names as Spring-Context");
    }

    @Test
    void a_job_names_a_bean() {
        assertThat(refusal(
                        NotesApp.jar().descriptor(xml -> xml.replace("job key=\"noteJob\"", "job key=\"notebook\""))))
                .hasMessageEndingWith("the job's key notebook is not the key of a JobRunner component");
    }

    @Test
    void descriptor_and_manifest_agree_on_the_key() {
        assertThat(refusal(NotesApp.jar().header("Atlassian-Plugin-Key", "org.example.diary")))
                .hasMessage("The manifest's Atlassian-Plugin-Key is org.example.diary, but the key in"
                        + " atlassian-plugin.xml is org.example.notes");
    }

    @Test
    void spring_files_are_for_jars_with_the_header() {
        assertThat(refusal(HelloApp.jar().file(NotesApp.SPRING, "<beans />")))
                .hasMessage("This host reads the Spring files in META-INF/spring only when the jar's manifest has the"
                        + " header Atlassian-Plugin-Key");
    }

    @Test
    void a_class_of_confluence_that_the_descriptor_names_has_to_be_imported() {
        assertThat(refusal(NotesApp.jar()
                        .descriptor(xml -> xml.replace(
                                "class=\"org.example.notes.NoteMacro\"",
                                "class=\"com.atlassian.confluence.pages.Page\""))))
                .hasMessageContaining("the class com.atlassian.confluence.pages.Page cannot be loaded");
    }

    @Test
    void nothing_of_a_refused_app_stays() throws Exception {
        refusal(with("ref=\"notebook\"", "ref=\"diary\""));

        assertThat(host.plugins().apps()).isEmpty();
        host.plugins().install(NotesApp.jar().write(jars));
        assertThat(host.plugins().modules(JobModule.class)).hasSize(1);
    }

    private static AppJar with(String text, String replacement) {
        return NotesApp.jar(beans -> {
            assertThat(beans).contains(text);
            return beans.replace(text, replacement);
        });
    }

    private AppRejectedException refusal(AppJar jar) {
        Path file = jar.write(jars);
        return catchThrowableOfType(
                AppRejectedException.class, () -> host.plugins().install(file));
    }
}
