package org.wikihost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.plugins.Withheld;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.NotesApp;
import org.wikihost.testing.ScriptClient;

/** An app that Confluence does not transform, in a whole host, over HTTP. */
class TransformlessAppTest {
    @TempDir
    Path home;

    @TempDir
    Path jars;

    @Test
    void a_rest_resource_that_is_a_bean_answers_itself() throws Exception {
        try (Host host = start(NotesApp.jar(), Withheld.nothing())) {
            assertThat(notes(host)).isEqualTo("Note 1: answer 1");
            assertThat(notes(host)).isEqualTo("Note 2: answer 2");
        }
    }

    @Test
    void a_rest_resource_that_is_no_bean_is_made_with_the_beans_for_each_request() throws Exception {
        AppJar jar = NotesApp.jar(beans -> beans.replaceFirst("<bean id=\"noteResource\"[^>]*/>", ""));
        try (Host host = start(jar, Withheld.nothing())) {
            assertThat(notes(host)).isEqualTo("Note 1: answer 1");
            assertThat(notes(host)).isEqualTo("Note 2: answer 1");
        }
    }

    @Test
    void manage_apps_shows_why_a_module_is_left_out_and_where_the_app_is_configured() throws Exception {
        try (Host host = start(NotesApp.jar(), new Withheld(Set.of(NotesApp.OPTIONAL_PACKAGE), Set.of()))) {
            assertThat(notes(host)).isEqualTo("Note 1: answer 1");
            ScriptClient admin = new ScriptClient(host.baseUrl(), "admin");
            Document apps = Jsoup.parse(admin.get("/plugins/servlet/upm").body());

            assertThat(apps.select("tr:has(code:containsOwn(guest-macro))").text())
                    .contains("Disabled", "com.atlassian.sal.api.user.UserManager");
            assertThat(apps.select("tr:has(code:containsOwn(guest-macro)) button"))
                    .isEmpty();
            assertThat(apps.select("tr:has(code:containsOwn(note-macro)) button")
                            .text())
                    .isEqualTo("Disable");
            assertThat(apps.select("a:containsOwn(Configure)").attr("href"))
                    .endsWith("/confluence/plugins/servlet/notes");
            assertThat(admin.get("/rest/plugins/1.0/org.example.notes-key").body())
                    .contains("\"problem\":\"atlassian-plugin.xml line 9: ");
            assertThat(admin.get("/rest/guests/1.0/guests").statusCode()).isEqualTo(404);
        }
    }

    private static String notes(Host host) {
        HttpResponse<String> answer = new ScriptClient(host.baseUrl(), null).get("/rest/notes/1.0/notes");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Host start(AppJar jar, Withheld parts) throws Exception {
        HostOptions options = new HostOptions(home, 0, DatabaseKind.H2, List.of(jar.write(jars)), false);
        return Host.start(options.without(parts));
    }
}
