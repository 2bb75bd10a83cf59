package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.CommentClient;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the user guides, made of a map as its readers and writers see it. */
@ExtendWith(RunningConfluence.class)
class GuidePicturesIT {
    private static final int MOST_BYTES = 120_000;

    /** The touchpoints that customers answered about, in the order of the journey. */
    private static final List<String> ANSWERED =
            List.of("advert", "club", "compare", "trial", "first-match", "basket", "payment", "phone");

    private final WikiClient admin;
    private final Browser browser;

    GuidePicturesIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "fr"})
    void the_guide_shows_the_map_that_people_see(String language) {
        MapClient map = sports("Guide: reading", language);
        try (Window window = browser.open("viewer", desk(language))) {
            Page page = window.viewPage(map.page());
            Locator head = page.locator(".jm-head");
            keep(page, "map", language, box(head, head, page.locator(".jm-curve-cell")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "fr"})
    void the_guide_shows_what_editing_looks_like(String language) {
        MapClient map = sports("Guide: editing", language);
        try (Window window = browser.open("editor", desk(language))) {
            Editing edit = Editing.enter(window, map.page());
            Page page = edit.page();
            Locator bars = edit.find(".jm-edit-bar");
            Locator curve = edit.find(".jm-curve-cell");

            edit.touchpoint("compare").click();
            edit.press(" ");
            assertThat(edit.field("name")).isVisible();
            keep(page, "panel", language, box(bars, bars, edit.find(".jm-panel-edit")));
            edit.press("Escape");

            edit.find(".jm-edit-bar .jm-do-add").nth(1).click();
            BoundingBox menu = box(bars, bars, edit.find(".jm-do-menu"));
            menu.width *= 0.6;
            keep(page, "menu", language, menu);
            edit.press("Escape");

            lift(edit, "forum", 44);
            assertThat(edit.find(".jm-value")).isVisible();
            keep(page, "point", language, box(bars, bars, curve));
            page.mouse().up();
            edit.awaitSaved();

            Locator pain = edit.find(".jm-lane-pains .jm-card").first();
            pain.click();
            edit.press("Control+Enter");
            edit.type(french(language) ? "Le prix n’apparaît qu’à la fin" : "The price comes at the very end");
            Locator thoughts = edit.find(".jm-lane-thoughts").first();
            keep(
                    page,
                    "writing",
                    language,
                    box(bars, thoughts, edit.find(".jm-lane-opportunities").last()));
            edit.press("Control+Enter", "Escape");
            edit.awaitSaved();

            history(edit, language);
        }
    }

    private void history(Editing edit, String language) {
        edit.page().setViewportSize(1180, 1000);
        edit.find(".jm-edit-bar .jm-do-history").click();
        edit.find(".jm-history-entry .jm-history-acts button:last-of-type")
                .last()
                .click();
        edit.find(".jm-history-picking button").first().click();
        Locator dialog = edit.find(".jm-history-dialog");
        assertThat(dialog.locator(".jm-map")).isVisible();
        keep(edit.page(), "history", language, box(dialog, dialog, dialog.locator(".jm-curve-cell")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "fr"})
    void the_guide_shows_a_telephone(String language) {
        MapClient map = sports("Guide: telephone", language);
        try (Window window = browser.open("editor", new Look(390, 780, language, false, true))) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("club").click();
            edit.press(" ");
            assertThat(edit.field("name")).isVisible();
            edit.page().screenshot(new Page.ScreenshotOptions().setPath(picture("phone", language)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "fr"})
    void the_guide_shows_how_people_talk_and_rate(String language) {
        MapClient map = sports("Guide: talking", language);
        boolean french = french(language);
        CommentClient talk = new CommentClient(map);
        String id = talk.as("manager")
                .said(
                        "first-match",
                        french
                                ? "Un match sur trois s’est figé samedi. Peut-on afficher le retard à l’écran\u202f?"
                                : "One match in three froze on Saturday. Can we show the delay on the screen?")
                .path("id")
                .asText();
        MapClient.good(talk.as("editor")
                .answer(
                        id,
                        french ? "Oui, je l’ai ajouté aux opportunités." : "Yes, I added it to the opportunities."));
        try (Window window = browser.open("editor", new Look(1320, 690, language, false, true))) {
            Page page = window.viewPage(map.page());
            page.locator("[data-jm-touchpoint=first-match] .jm-threads").click();
            assertThat(page.locator(".jm-talk .jm-comment")).hasCount(2);
            Locator whole = page.locator(".jm-map");
            BoundingBox box = whole.boundingBox();
            box.y = page.locator("#header").boundingBox().height;
            box.height = page.viewportSize().height - box.y;
            keep(page, "comments", language, box);
        }
        try (Window window = browser.open("viewer", new Look(390, 780, language, false, true))) {
            Page page = window.viewPage(map.page());
            page.locator("[data-jm-tool=rate]").click();
            page.locator("dialog .jm-step").nth(2).click();
            page.locator("dialog .jm-step").nth(9).click();
            assertThat(page.locator(".jm-walk-state")).hasText(french ? "Enregistré" : "Saved");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture("rate", language)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "fr"})
    void the_guide_shows_what_customers_say(String language) {
        MapClient map = answered(sports("Guide: customers", language), language);
        boolean french = french(language);
        try (Window window = browser.open("editor", new Look(1340, 556, language, false, true))) {
            Page page = window.viewPage(map.page());
            page.locator(".jm-bar-row [data-jm-tool=customers]").click();
            assertThat(page.locator(".jm-customers .jm-found")).isVisible();
            double header = page.locator("#header").boundingBox().height;
            page.evaluate(
                    "header => scrollTo(0, document.querySelector('.jm-grid').getBoundingClientRect().top + scrollY - header)",
                    header);
            BoundingBox box = page.locator(".jm-map").boundingBox();
            box.y = header;
            box.height = page.viewportSize().height - header;
            keep(page, "customers", language, box);

            page.locator(".jm-customers button")
                    .filter(new Locator.FilterOptions().setHasText(french ? "Importer des réponses" : "Import answers"))
                    .click();
            Locator dialog = page.locator("dialog.jm-import");
            dialog.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            french ? "reponses-mai.csv" : "answers-may.csv",
                            "text/csv",
                            survey(french).getBytes(StandardCharsets.UTF_8)));
            assertThat(dialog.locator("table")).isVisible();
            page.setViewportSize(1340, 900);
            keep(page, "import", language, dialog.boundingBox());
        }
    }

    /** Marks of ours, and answers that are lower the later they were given on the journey. */
    private static MapClient answered(MapClient map, String language) {
        StringBuilder answers = new StringBuilder();
        for (int place = 0; place < ANSWERED.size(); place++) {
            for (int i = 0; i < 34; i++) {
                int satisfaction = Math.max(1, Math.min(5, 5 - place / 2 + i % 3 - 1));
                answers.append(answers.isEmpty() ? "" : ",")
                        .append(String.format(
                                Locale.ROOT,
                                """
                        {"id": "%1$s-%2$d", "type": "csat", "value": %3$d, "touchpoint": "%1$s", "date": "2026-0%4$d-12", "survey": "%5$s"}""",
                                ANSWERED.get(place),
                                i,
                                satisfaction,
                                i % 2 == 0 ? 4 : 5,
                                french(language) ? "Enquête de printemps" : "Spring survey"));
            }
            MapClient.good(map.wiki()
                    .put(map.address() + "/touchpoints/" + ANSWERED.get(place) + "/mark", "{\"performance\": 4}"));
        }
        MapClient.good(map.post("answers", "{\"answers\": [" + answers + "]}"));
        return map;
    }

    private static String survey(boolean french) {
        return french ? """
                Date de réponse;Note de recommandation;Étape;Commentaire;E-mail
                03/05/2026;9;Compare les offres;Les prix sont clairs;client1@exemple.fr
                14/05/2026;4;Découvrir;« Quels matchs exactement ? »;client2@exemple.fr
                28/05/2026;7;Livraison;;client3@exemple.fr
                """ : """
                Response date,Likely to recommend,Stage,Comment,E-mail
                2026-05-03,9,Compares the offers,The prices are clear,customer1@example.com
                2026-05-14,4,Discover,Which matches exactly?,customer2@example.com
                2026-05-28,7,Delivery,,customer3@example.com
                """;
    }

    private MapClient sports(String title, String language) {
        return admin.createMap("DEMO", title + " (" + language + ")", Journeys.sports(Locale.forLanguageTag(language)));
    }

    private static Look desk(String language) {
        return new Look(1320, 1700, language, false, true);
    }

    private static boolean french(String language) {
        return language.equals("fr");
    }

    /** Lifts the point of a touchpoint with the mouse, and holds it. */
    private static void lift(Editing edit, String touchpoint, int pixels) {
        Locator point =
                edit.find(".jm-point[data-jm-point=\"" + touchpoint + "\"]").first();
        BoundingBox box = point.boundingBox();
        Mouse mouse = edit.page().mouse();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        mouse.move(x, y);
        mouse.down();
        mouse.move(x, y - pixels, new Mouse.MoveOptions().setSteps(4));
    }

    /** What lies between the top of one element and the end of another, as wide as a third one. */
    private static BoundingBox box(Locator across, Locator first, Locator last) {
        BoundingBox box = across.boundingBox();
        BoundingBox end = last.boundingBox();
        box.y = first.boundingBox().y;
        box.height = end.y + end.height - box.y;
        return box;
    }

    private static void keep(Page page, String name, String language, BoundingBox box) {
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture(name, language))
                .setClip(box.x, box.y, box.width, box.height));
        assertThat(picture.length).isLessThan(MOST_BYTES);
    }

    private static Path picture(String name, String language) {
        return Path.of(System.getProperty("screenshots"), "guide", name + "-" + language + ".png");
    }
}
