package org.wikihost.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.HelloApp;

class AppScreensTest {
    private static final String LOST =
            "<web-resource key=\"lost\"><dependency>org.example.lost:none</dependency></web-resource>";
    private static Host host;

    @BeforeAll
    static void start(@TempDir Path home, @TempDir Path jars) throws Exception {
        Path jar = HelloApp.jar()
                .descriptor(xml -> xml.replace("<xhtml-macro key", LOST + "<xhtml-macro key"))
                .write(jars);
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(jar), true));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void the_macro_browser_describes_the_macro_shows_a_preview_and_puts_it_into_the_text() {
        WebClient web = new WebClient(host.baseUrl(), "en-GB").logIn("editor");
        web.open("/plugins/macrobrowser/browse-macros.action");
        assertThat(web.body()).contains("\"macroName\":\"hello\"", "\"name\":\"name\"");

        String macro = "{\"macro\": {\"name\": \"hello\", \"params\": {\"name\": \"Ada <&> \\\"Lovelace\\\"\"}}}";
        web.sendJson("/rest/tinymce/1/macro/preview", macro);
        assertThat(web.body()).contains("Hello Ada <&> \"Lovelace\",");
        web.sendJson("/rest/tinymce/1/macro/placeholder", macro);
        assertThat(web.body()).contains("data-macro-name=\"hello\"");
    }

    @Test
    void only_who_is_logged_in_gets_a_preview() {
        WebClient web = new WebClient(host.baseUrl(), "en-GB");
        web.sendJson("/rest/tinymce/1/macro/preview", "{\"macro\": {\"name\": \"hello\"}}");
        assertThat(web.status()).isEqualTo(403);
    }

    @Test
    void an_administrator_disables_and_enables_an_app() {
        WebClient web = new WebClient(host.baseUrl(), "en-GB").logIn("admin");
        Document apps = web.open("/plugins/servlet/upm");
        String app = ".upm-plugin[data-key=" + HelloApp.KEY + "] .aui-lozenge";
        assertThat(apps.select(app).text()).isEqualTo("Enabled");
        web.send("/plugins/servlet/upm", Map.of("act", "disable", "app", HelloApp.KEY));
        assertThat(web.open("/plugins/servlet/upm").select(app).text()).isEqualTo("Disabled");
        web.send("/plugins/servlet/upm", Map.of("act", "enable", "app", HelloApp.KEY));
        assertThat(web.open("/plugins/servlet/upm").select(app).text()).isEqualTo("Enabled");
    }

    @Test
    void an_administrator_sees_what_is_wrong_with_an_app_that_runs() {
        Document apps = new WebClient(host.baseUrl(), "en-GB").logIn("admin").open("/plugins/servlet/upm");

        assertThat(apps.select(".upm-plugin[data-key=" + HelloApp.KEY + "] .aui-message-error")
                        .text())
                .contains(HelloApp.KEY + ":lost", "org.example.lost:none");
    }

    @Test
    void a_job_runs_when_an_administrator_asks() {
        WebClient web = new WebClient(host.baseUrl(), "en-GB").logIn("admin");
        Document jobs = web.open("/admin/scheduledjobs/viewscheduledjobs.action");
        String job = jobs.select("input[name=job]").val();
        assertThat(job).startsWith(HelloApp.KEY + ":");
        Document done = web.send("/admin/scheduledjobs/viewscheduledjobs.action", Map.of("job", job));
        assertThat(done.select("#content .aui-message").text()).isNotEmpty();
    }
}
