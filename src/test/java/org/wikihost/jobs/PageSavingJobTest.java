package org.wikihost.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wikihost.testing.ScriptClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.KeeperApp;
import org.wikihost.testing.ScriptClient;

/** A background job of an app that saves a page, in a whole host. */
class PageSavingJobTest {
    private static Host host;
    private static ScriptClient script;
    private String page = "";

    @BeforeAll
    static void start(@TempDir Path home, @TempDir Path jars) throws Exception {
        host = Host.start(new HostOptions(
                home, 0, DatabaseKind.H2, List.of(KeeperApp.jar().write(jars)), true));
        script = new ScriptClient(host.baseUrl(), "admin");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void create() {
        JsonNode found = json(script.get("/rest/api/content?spaceKey=DEMO&title=Kept"));
        if (found.at("/size").asInt() > 0) {
            script.delete("/rest/api/content/" + found.at("/results/0/id").asText());
        }
        page = json(script.post("/rest/api/content", """
                {"type": "page", "title": "Kept", "space": {"key": "DEMO"},
                 "body": {"storage": {"value": "<p>first</p>", "representation": "storage"}}}""")).at("/id").asText();
    }

    @Test
    void a_job_saves_a_page_in_the_name_of_a_person() {
        JobRun run = host.runJob(KeeperApp.JOB);

        assertThat(run.failed()).as(run.message()).isFalse();
        assertThat(run.message()).isEqualTo("nobody in en, editor in en, nobody in en");
        JsonNode saved = read();
        assertThat(saved.at("/body/storage/value").asText()).isEqualTo("<p>kept</p>");
        assertThat(saved.at("/version/number").asInt()).isEqualTo(2);
        assertThat(saved.at("/version/by/username").asText()).isEqualTo("editor");
        assertThat(saved.at("/version/message").asText()).isEqualTo("Kept by the job");
        assertThat(saved.at("/version/minorEdit").asBoolean()).isTrue();
    }

    @Test
    void a_save_that_fails_leaves_the_page_as_it_was_and_the_next_one_is_not_affected() {
        host.beforeNextSave(() -> {
            throw new IllegalStateException("the disk is full");
        });

        JobRun failed = host.runJob(KeeperApp.JOB);

        assertThat(failed.failed()).isTrue();
        assertThat(failed.message()).contains("the disk is full");
        assertThat(read().at("/version/number").asInt()).isEqualTo(1);
        assertThat(host.runJob(KeeperApp.JOB).failed()).isFalse();
    }

    @Test
    void a_save_fails_when_somebody_else_saves_at_the_last_moment() {
        host.beforeNextSave(() -> put(2, "<p>theirs</p>"));

        JobRun run = host.runJob(KeeperApp.JOB);

        assertThat(run.failed()).isTrue();
        assertThat(run.message()).contains("OptimisticLockingFailureException");
        assertThat(read().at("/body/storage/value").asText()).isEqualTo("<p>theirs</p>");
        assertThat(read().at("/version/number").asInt()).isEqualTo(2);
    }

    private JsonNode read() {
        return json(script.get("/rest/api/content/" + page + "?expand=body.storage,version"));
    }

    private void put(int version, String storage) {
        HttpResponse<String> answer =
                script.as("editor").put("/rest/api/content/" + page, """
                {"type": "page", "title": "Kept", "version": {"number": %d},
                 "body": {"storage": {"value": "%s", "representation": "storage"}}}""".formatted(version, storage));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
