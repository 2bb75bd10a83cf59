package org.wikihost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wikihost.testing.ScriptClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.KeeperApp;
import org.wikihost.testing.ScriptClient;

/** Two nodes that serve one wiki. */
class TwoNodesTest {
    @TempDir
    Path home;

    @TempDir
    Path otherHome;

    @TempDir
    Path jars;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void nodes_share_pages_and_locks_and_notice_each_others_saves(DatabaseKind database) throws Exception {
        List<Path> apps = List.of(KeeperApp.jar().write(jars));
        try (Host first = Host.start(new HostOptions(home, 0, database, apps, true));
                Host second = first.startNode(otherHome, apps)) {
            ScriptClient onFirst = new ScriptClient(first.baseUrl(), "admin");
            ScriptClient onSecond = new ScriptClient(second.baseUrl(), "admin");
            String id = json(onFirst.post("/rest/api/content", """
                    {"type": "page", "title": "Kept", "space": {"key": "DEMO"},
                     "body": {"storage": {"value": "<p>first</p>", "representation": "storage"}}}""")).at("/id").asText();

            List<String> meanwhile = new ArrayList<>();
            first.beforeNextSave(
                    () -> meanwhile.add(second.runJob(KeeperApp.JOB).message()));
            assertThat(first.runJob(KeeperApp.JOB).failed()).isFalse();
            assertThat(meanwhile)
                    .as("what the other node did while this one held the lock")
                    .containsExactly("already running");
            assertThat(read(onSecond, id).at("/body/storage/value").asText()).isEqualTo("<p>kept</p>");

            second.beforeNextSave(() -> onFirst.put("/rest/api/content/" + id, """
                    {"type": "page", "title": "Kept", "version": {"number": 3},
                     "body": {"storage": {"value": "<p>theirs</p>", "representation": "storage"}}}"""));
            assertThat(second.runJob(KeeperApp.JOB).failed()).isTrue();
            assertThat(read(onSecond, id).at("/body/storage/value").asText()).isEqualTo("<p>theirs</p>");
        }
    }

    private static JsonNode read(ScriptClient script, String id) {
        return json(script.get("/rest/api/content/" + id + "?expand=body.storage"));
    }
}
