package org.wikihost.testing;

import java.util.function.UnaryOperator;
import org.example.notes.Notebook;

/** The app {@code org.example.notes}, which Confluence does not transform, as a jar. */
public final class NotesApp {
    /** The app's key. */
    public static final String KEY = "org.example.notes";

    /** The path of its Spring file. */
    public static final String SPRING = "META-INF/spring/notes.xml";

    /** The package that it can do without. */
    public static final String OPTIONAL_PACKAGE = "com.atlassian.sal.api.user";

    private static final String DESCRIPTOR = """
            <atlassian-plugin key="org.example.notes" name="Notes" plugins-version="2">
              <plugin-info>
                <version>1.0.0</version>
                <vendor name="Example" />
                <param name="configure.url">/plugins/servlet/notes</param>
                <param name="post.install.url">/plugins/servlet/notes/welcome</param>
              </plugin-info>
              <xhtml-macro key="note-macro" name="note" class="org.example.notes.NoteMacro" />
              <xhtml-macro key="guest-macro" name="guest" class="org.example.notes.guests.GuestMacro" />
              <rest key="rest" path="/notes" version="1.0"><package>org.example.notes.rest</package></rest>
              <rest key="guest-rest" path="/guests" version="1.0"><package>org.example.notes.guests</package></rest>
              <content-template key="guest-template">
                <resource type="download" name="template" location="templates/guest.xml" />
                <context-provider class="org.example.notes.guests.GuestTexts" />
              </content-template>
              <job-config key="nightly" name="Nightly note"><job key="noteJob" /><schedule cron-expression="0 0 3 * * ?" /></job-config>
            </atlassian-plugin>
            """;

    private static final String BEANS = """
              <osgi:reference id="eventPublisher" interface="com.atlassian.event.api.EventPublisher" />
              <bean id="notebook" class="org.example.notes.Notebook" />
              <bean id="noteJob" class="org.example.notes.NoteJob" />
              <bean id="noteResource" class="org.example.notes.rest.NoteResource" />
              <osgi:service ref="notebook" interface="com.atlassian.sal.api.lifecycle.LifecycleAware" />
            """;

    private NotesApp() {}

    /** All that it has. */
    public static AppJar jar() {
        return jar(UnaryOperator.identity());
    }

    /** The app with a change of its Spring file. */
    public static AppJar jar(UnaryOperator<String> change) {
        return AppJar.ofPackage(Notebook.class)
                .header("Atlassian-Plugin-Key", KEY)
                .header("Spring-Context", "*")
                .file("atlassian-plugin.xml", DESCRIPTOR)
                .file("templates/guest.xml", "<p>$greeting</p>")
                .file(SPRING, change.apply(springFile(BEANS)))
                .importing(
                        "com.atlassian.confluence.content.render.xhtml",
                        "com.atlassian.confluence.macro",
                        "com.atlassian.event.api",
                        "com.atlassian.plugin",
                        "com.atlassian.plugin.web",
                        "com.atlassian.plugins.rest.api.security.annotation",
                        "com.atlassian.sal.api.lifecycle",
                        OPTIONAL_PACKAGE + ";resolution:=optional",
                        "com.atlassian.scheduler",
                        "jakarta.inject",
                        "jakarta.ws.rs",
                        "jakarta.ws.rs.core",
                        "org.springframework.beans.factory");
    }

    /** Another app, which has one module and these beans. */
    public static AppJar other(String key, String beans) {
        return AppJar.empty(key)
                .header("Atlassian-Plugin-Key", key)
                .importing("com.atlassian.event.api", "com.atlassian.scheduler")
                .file("atlassian-plugin.xml", """
                        <atlassian-plugin key="%s" plugins-version="2">
                          <plugin-info><version>1</version></plugin-info>
                          <web-section key="section" location="system.admin" />
                        </atlassian-plugin>
                        """.formatted(key))
                .file("META-INF/spring/beans.xml", springFile(beans));
    }

    /** A Spring file; its beans begin in the seventh line. */
    public static String springFile(String beans) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint" default-autowire="constructor"
                    xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                        http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">

                """ + beans.strip() + "\n</beans>\n";
    }
}
