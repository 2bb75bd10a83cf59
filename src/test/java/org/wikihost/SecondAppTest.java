package org.wikihost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wikihost.testing.ScriptClient.json;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.HelloApp;
import org.wikihost.testing.ScriptClient;

/** Another vendor's app in a whole host, over HTTP, as a script for Confluence would install and use it. */
class SecondAppTest {
    private static final String PAGE = """
            {"type": "page", "title": "%s", "space": {"key": "DEMO"}, "body": {"storage": {"representation": "storage",
             "value": "<ac:structured-macro ac:name=\\"hello\\"><ac:parameter ac:name=\\"name\\">%s</ac:parameter></ac:structured-macro>"}}}
            """;

    @TempDir
    Path home;

    @TempDir
    Path jars;

    private Host host;
    private ScriptClient script;

    @BeforeEach
    void start() throws Exception {
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(), true));
        script = new ScriptClient(host.baseUrl(), "admin");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void an_uploaded_app_draws_its_macro_answers_its_rest_and_goes_again() throws Exception {
        assertThat(upload(HelloApp.jar().write(jars)).statusCode()).isEqualTo(202);
        String page = create(PAGE.formatted("Greeting", "Ada"));

        assertThat(view(page)).contains("Hello Ada, time 1");
        assertThat(script.get("/rest/hello/1.0/greetings").body()).isEqualTo("{\"known\":1}");

        assertThat(upload(HelloApp.jar("2.0.0").write(jars)).statusCode()).isEqualTo(202);
        assertThat(script.get("/rest/plugins/1.0/org.example.hello-key").body()).contains("\"version\":\"2.0.0\"");
        assertThat(view(page)).contains("Hello Ada, time 2");

        assertThat(script.delete("/rest/plugins/1.0/org.example.hello-key").statusCode())
                .isEqualTo(204);
        assertThat(view(page)).doesNotContain("Hello Ada");
        assertThat(script.get("/rest/hello/1.0/greetings").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_view_reads_the_tables_of_the_app_as_often_as_the_app_asks() throws Exception {
        upload(HelloApp.jar().write(jars));
        String page = create(PAGE.formatted("Greeting", "Ada"));
        view(page);

        List<String> statements =
                host.statements().recordAllThreads(() -> view(page)).statements();

        assertThat(statements)
                .filteredOn(sql -> sql.contains("_GREETING"))
                .extracting(sql -> sql.substring(0, 6))
                .containsExactly("SELECT", "UPDATE");
        assertThat(statements).hasSizeGreaterThan(2);
    }

    @Test
    void a_refused_app_is_told_why() throws Exception {
        HttpResponse<String> answer = upload(HelloApp.jar()
                .descriptor(xml -> xml.replace("<rest key", "<rest2 key").replace("</rest>", "</rest2>"))
                .write(jars));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unknown module type <rest2>");
    }

    private String view(String pageId) {
        HttpResponse<String> page = script.get("/pages/viewpage.action?pageId=" + pageId);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private String create(String page) {
        HttpResponse<String> created =
                script.post("/rest/api/content", page.strip().replace("\n", ""));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        return json(created).at("/id").asText();
    }

    private HttpResponse<String> upload(Path jar) throws Exception {
        String token = script.get("/rest/plugins/1.0/")
                .headers()
                .firstValue("upm-token")
                .orElseThrow();
        String boundary = "part-of-a-form";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"app.jar\"\r\n"
                                + "Content-Type: application/java-archive\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(Files.readAllBytes(jar));
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return script.send(
                "POST",
                "/rest/plugins/1.0/?token=" + token,
                BodyPublishers.ofByteArray(form.toByteArray()),
                "multipart/form-data; boundary=" + boundary);
    }
}
