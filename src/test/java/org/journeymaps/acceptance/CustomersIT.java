package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.SurveyFiles;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers are heard: an analyst imports what they said, and the page shows it beside what the team thinks. */
@ExtendWith(RunningConfluence.class)
class CustomersIT {

    private static final Look DESK = new Look(1400, 1000, "fr", false, true);
    private static final Look NARROW_AND_DARK = new Look(320, 640, "fr", true, true);
    private static final List<String> TOUCHPOINTS = List.of("Choisit", "Compare", "Paie", "Reçoit");
    private static final int ANSWERS = 5_000;

    private final WikiClient admin;
    private final Browser browser;

    CustomersIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    private MapClient parcel(String title) {
        MapClient map = admin.createMap("DEMO", title, """
                {"schema": 2, "title": "Un colis", "language": "fr",
                 "stages": [{"id": "a", "name": "Commander"}, {"id": "b", "name": "Attendre"}],
                 "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
                 "touchpoints": [
                   {"id": "t1", "stage": "a", "name": "Choisit", "channel": "web", "emotion": 1},
                   {"id": "t2", "stage": "a", "name": "Compare", "channel": "web", "emotion": 1},
                   {"id": "t3", "stage": "b", "name": "Paie", "channel": "web", "emotion": 1, "momentOfTruth": true},
                   {"id": "t4", "stage": "b", "name": "Reçoit", "channel": "parcel", "emotion": 2}]}""");
        assertThat(map.read().statusCode()).isEqualTo(200);
        for (String touchpoint : List.of("t1", "t2", "t3", "t4")) {
            MapClient.good(
                    map.wiki().put(map.address() + "/touchpoints/" + touchpoint + "/mark", "{\"performance\": 5}"));
        }
        return map;
    }

    private static MapClient answered(MapClient map) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            answers.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"k")
                    .append(i)
                    .append("\", \"type\": \"nps\", \"value\": ")
                    .append(i)
                    .append(", \"touchpoint\": \"t3\", \"date\": \"2026-05-03\", \"comment\": \"Refus n° ")
                    .append(i)
                    .append("\"}");
        }
        MapClient.good(map.post("answers", "{\"answers\": [" + answers + "]}"));
        return map;
    }

    private static Locator button(Locator within, String words) {
        return within.locator("button").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Page open(Window window, MapClient map) {
        Page page = window.viewPage(map.page());
        page.locator(".jm-bar-row [data-jm-tool=customers]").click();
        assertThat(page.locator(".jm-customers")).isVisible();
        return page;
    }

    /** Brings a file as far as the check. */
    private static Locator check(Page page, String name, byte[] file) {
        button(page.locator(".jm-customers"), "Importer des réponses…").click();
        Locator dialog = page.locator("dialog.jm-import");
        dialog.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", file));
        assertThat(dialog.locator("h3")).hasText("Que contiennent les colonnes ?");
        for (Locator tick : dialog.locator("label")
                .filter(new Locator.FilterOptions().setHasText("Cette échelle est la bonne"))
                .all()) {
            tick.locator("input").check();
        }
        button(dialog, "Contrôler").click();
        assertThat(dialog.locator(".jm-import-counts")).isVisible();
        return dialog;
    }

    private static void run(Locator dialog) {
        button(dialog, "Importer ").click();
        assertThat(dialog.locator(".jm-import-result")).isVisible();
        dialog.locator("footer button")
                .filter(new Locator.FilterOptions().setHasText("Fermer"))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private static void assertAccessible(Page page, String part) {
        assertThat(new AxeBuilder(page).include(part).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate(
                        "part => { const { scrollWidth, clientWidth } = document.querySelector(part); return scrollWidth <= clientWidth; }",
                        part))
                .isEqualTo(true);
    }

    @Test
    void an_analyst_imports_a_survey_contacts_and_a_funnel_and_the_page_tells_what_customers_say() throws IOException {
        MapClient map = parcel("Trois fichiers");
        byte[] survey = SurveyFiles.french(TOUCHPOINTS, ANSWERS).getBytes(Charset.forName("windows-1252"));
        try (Window window = browser.open("editor", DESK)) {
            Page page = open(window, map);
            Locator dialog = check(page, "enquete.csv", survey);
            assertAccessible(page, ".jm-layer-body");
            window.screenshot("customers-check");
            Download refused =
                    page.waitForDownload(() -> button(dialog, "lignes refusées").click());
            try (InputStream file = refused.createReadStream()) {
                assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("Réponse n°", "R-100;", "n’est pas une note de 0 à 10");
            }
            run(dialog);
            Locator again = check(page, "enquete.csv", survey);
            assertThat(again).containsText("Tout ce qui peut être importé de ce fichier est déjà dans la carte");
            again.locator(".jm-leave").click();

            run(check(page, "contacts.csv", SurveyFiles.contacts(200).getBytes(StandardCharsets.UTF_8)));
            run(check(page, "funnel.csv", SurveyFiles.funnel(TOUCHPOINTS).getBytes(StandardCharsets.UTF_8)));

            Page read = window.viewPage(map.page());
            assertThat(read.locator(".jm-headline")).containsText("%");
            assertThat(read.locator("svg .jm-theirs path").first()).isAttached();
            assertThat(read.locator(".jm-finding-biggest-loss").first()).isAttached();
            open(window, map);
            assertThat(read.locator(".jm-customers .jm-found")).containsText("Paie");
            assertAccessible(read, ".jm-customers");
            window.screenshot("customers-scores");
        }
    }

    @Test
    void a_comment_becomes_a_card_of_the_map_with_where_it_comes_from() {
        MapClient map = answered(parcel("Un irritant"));
        try (Window window = browser.open("editor", DESK)) {
            Page page = open(window, map);
            page.locator("[role=tab]").nth(1).click();
            assertThat(page.locator(".jm-answer")).hasCount(8);
            button(page.locator(".jm-answer").first(), "Créer un irritant").click();
            page.locator(".jm-answer-card textarea").fill("Le paiement est refusé");
            button(page.locator(".jm-answer-card"), "Mettre sur la carte").click();
            assertThat(page.locator(".jm-grid .jm-card")).containsText("Le paiement est refusé");
            assertThat(page.locator(".jm-answer").first()).containsText("Voir la fiche");
            assertAccessible(page, ".jm-customers");
        }
        assertThat(map.map().at("/cards/0/origin").asText()).isEqualTo("customer");
    }

    @Test
    void an_answer_is_added_on_a_phone_and_kept_while_there_is_no_connection() {
        MapClient map = answered(parcel("Au téléphone"));
        try (Window window = browser.open("editor", NARROW_AND_DARK)) {
            Page page = open(window, map);
            assertAccessible(page, ".jm-customers");
            button(page.locator(".jm-customers"), "Ajouter une réponse").click();
            page.locator("#jm-answer-place").selectOption("touchpoint:t3");
            page.locator("#jm-answer-comment").fill("Enfin");
            page.route("**/answers", Route::abort);
            button(page.locator(".jm-answer-form"), "Ajouter").click();
            assertThat(page.locator(".jm-answer-form")).containsText("Rien n’est perdu");
            assertAccessible(page, ".jm-customers");
            page.unroute("**/answers");
            button(page.locator(".jm-answer-form"), "Ajouter").click();
            assertThat(page.locator(".jm-answer-form")).containsText("Ajoutée.");
            window.screenshot("customers-phone");
        }
        assertThat(MapClient.good(map.wiki().get(map.address() + "/answers?text=Enfin"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_reader_sees_scores_and_nothing_else() {
        MapClient map = answered(parcel("Lu"));
        try (Window window = browser.open("viewer", DESK)) {
            Page page = open(window, map);
            assertThat(page.locator(".jm-customers [role=tab]")).hasCount(0);
            assertThat(page.locator(".jm-customers .jm-talk-foot")).isHidden();
            page.locator(".jm-customers-part-of select").selectOption("touchpoint:t3");
            assertThat(page.locator(".jm-customers .jm-score")).containsText("8 réponses");
        }
    }
}
