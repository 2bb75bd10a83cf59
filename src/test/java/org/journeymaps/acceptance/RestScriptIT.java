package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wikihost.testing.ScriptClient;

/** The script of {@code docs/rest.md}, run as it stands there, for somebody whose language is French. */
class RestScriptIT {

    private static final Pattern SCRIPT = Pattern.compile("```bash\\R(.*?)```", Pattern.DOTALL);

    @Test
    void the_script_of_the_documentation_takes_a_map_from_its_start_to_its_end() throws Exception {
        try (Confluence confluence = Confluence.start()) {
            readsFrench(confluence);

            List<String> output = run(script(), confluence);

            assertThat(output)
                    .containsSubsequence(
                            "started: 1",
                            "renamed: 2",
                            "moved: 3",
                            "felt: 4",
                            "conflict: \"found\":\"Find out\"",
                            "undone: 5",
                            "history: Modification 3 annulée\u202f:",
                            "history: Émotion de «\u202fIs stopped at the gate\u202f»\u202f: non renseigné → −1,5",
                            "history: Point de contact «\u202fIs stopped at the gate\u202f» déplacé vers «\u202fRenew\u202f»",
                            "history: Nom de «\u202fNotice\u202f»\u202f: «\u202fNotice\u202f» → «\u202fFind out\u202f»",
                            "history: Carte créée à partir de «\u202fRenewing a library card\u202f»",
                            "saved: \"saved\":true",
                            "again: \"saved\":false");
            String last = output.get(output.size() - 1);
            assertThat(last).startsWith("page: ");
            long page = Long.parseLong(last.substring("page: ".length()));
            assertPage(Jsoup.parse(confluence.admin().viewPage(page).body()));
            assertThat(versionComments(confluence.admin(), page))
                    .containsExactly(
                            "Carte de parcours\u202f: 2 points de contact modifiés, 1 étape modifiée",
                            "Carte de parcours\u202f: créée");
        }
    }

    private static void assertPage(Document page) {
        assertThat(page.select(".jm-title").text()).isEqualTo("Renewing a library card");
        assertThat(page.select(".jm-stage-name").eachText()).containsExactly("Find out", "Renew");
        assertThat(page.select(".jm-name").eachText()).containsExactly("Is stopped at the gate", "Renews at the desk");
        assertThat(page.select(".jm-words .jm-word > b").eachText()).containsExactly("−1.5", "+1");
    }

    /** Newest first, as the history of the page shows them. */
    private static List<String> versionComments(WikiClient admin, long page) {
        String history =
                admin.get("/pages/viewpreviousversions.action?pageId=" + page).body();
        return Jsoup.parse(history)
                .select("#page-history-container tbody tr td:nth-child(5)")
                .eachText();
    }

    private static void readsFrench(Confluence confluence) {
        HttpResponse<String> answer = new ScriptClient(confluence.address(), "admin")
                .send(
                        "POST",
                        "/users/viewmysettings.action",
                        BodyPublishers.ofString("language=fr&theme=MATCH"),
                        "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static String script() throws IOException {
        Matcher script = SCRIPT.matcher(Files.readString(Path.of("docs/rest.md")));
        assertThat(script.find()).as("a script in docs/rest.md").isTrue();
        return script.group(1);
    }

    private static List<String> run(String script, Confluence confluence) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        bash.environment().put("BASE", confluence.address().toString());
        bash.environment().put("USER", "admin:admin");
        bash.environment().put("SPACE", "DEMO");
        Process process = bash.start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            return output.lines().toList();
        }
    }
}
