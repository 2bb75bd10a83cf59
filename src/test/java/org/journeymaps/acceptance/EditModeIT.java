package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team changes its map in the page, with the mouse and with the keyboard alone. */
@ExtendWith(RunningConfluence.class)
class EditModeIT {

    private static final Look DESK = new Look(1280, 1000, "en", false, true);

    private static final String PARCEL = """
            {"schema": 2, "title": "A parcel", "language": "en", "sample": true,
             "personas": [{"id": "p1", "name": "Ada"}],
             "stages": [{"id": "a", "name": "Order"}, {"id": "b", "name": "Wait", "colour": "teal"}, {"id": "z", "name": "Return"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}, {"id": "pains", "type": "pains"},
                       {"id": "ideas", "type": "text", "name": "Ideas"}, {"id": "im", "type": "importance"}],
             "touchpoints": [
               {"id": "t1", "stage": "a", "name": "Chooses", "channel": "web", "team": "Shop", "emotion": 1},
               {"id": "t2", "stage": "a", "name": "Pays", "channel": "web", "emotion": -1},
               {"id": "t3", "stage": "b", "name": "Follows the van", "channel": "mobile_app", "importance": 4}],
             "cards": [{"id": "c1", "lane": "pains", "anchor": "a", "text": "Too many fields"},
                       {"id": "c2", "lane": "pains", "anchor": "a", "text": "No price"},
                       {"id": "c3", "lane": "pains", "anchor": "b", "text": "Nobody home"}]}""";

    private final WikiClient admin;
    private final Browser browser;

    EditModeIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    private MapClient parcel(String title) {
        MapClient map = admin.createMap("DEMO", title, PARCEL);
        assertThat(map.read().statusCode()).isEqualTo(200);
        return map;
    }

    private static JsonNode part(MapClient map, String list, String id) {
        for (JsonNode part : map.map().path(list)) {
            if (part.path("id").asText().equals(id)) {
                return part;
            }
        }
        return map.map().path("missing");
    }

    @Test
    void readers_load_no_script_of_the_edit_mode_and_get_no_button() {
        MapClient map = parcel("Read only");
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(map.page());
            assertThat(page.locator(".jm-tools")).isVisible();
            assertThat(page.locator("[data-jm-tool=edit]")).isHidden();
            assertThat(page.content()).doesNotContain("map-editor");
        }
    }

    @Test
    void a_blank_map_is_started_and_filled_without_a_reload() {
        MapClient map = admin.createMap("DEMO", "Started blank");
        try (Window window = browser.open("editor", DESK)) {
            Page page = window.viewPage(map.page());
            page.locator("[data-jm-blank]").click();
            page.locator("[data-jm-tool=edit]").click();
            assertThat(page.locator(".jm-edit-bar")).isVisible();
            Editing edit = new Editing(window, page);
            edit.find(".jm-none").first().click();
            edit.type("Sees a poster");
            edit.press("Control+Enter");
            edit.type("Asks a friend");
            edit.press("Enter");
            assertThat(edit.names()).hasText(new String[] {"Sees a poster", "Asks a friend"});
            edit.find(".jm-lane-pains .jm-cell").nth(1).click();
            edit.type("No opening hours");
            edit.press("Control+Enter", "Escape");
            assertThat(edit.cards("pains")).hasText(new String[] {"No opening hours"});
            edit.done();
            assertThat(admin.storageOf(map.page())).contains("Sees a poster", "No opening hours");
        }
    }

    @Test
    void names_cards_and_new_parts_are_written_where_they_stand() {
        MapClient map = parcel("Written in place");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());

            edit.touchpoint("t1").dblclick();
            edit.rewrite("Chooses a parcel");
            edit.press("Enter");
            assertThat(edit.touchpoint("t1")).containsText("Chooses a parcel");
            assertThat(edit.touchpoint("t1")).isFocused();

            edit.press("Control+Enter");
            edit.type("Signs in");
            edit.press("Enter");
            assertThat(edit.names()).hasText(new String[] {"Chooses a parcel", "Signs in", "Pays", "Follows the van"});

            edit.find(".jm-lane-pains .jm-card").first().dblclick();
            edit.press("End", "Shift+Enter");
            edit.type("and too small");
            edit.press("Control+Enter");
            edit.type("A second pain");
            edit.press("Control+Enter");
            edit.type("A third one");
            edit.press("Control+Enter", "Escape");
            assertThat(edit.cards("pains")).hasText(new String[] {
                "Too many fields and too small", "A second pain", "A third one", "No price", "Nobody home"
            });

            edit.find(".jm-lane-text .jm-cell").nth(1).click();
            edit.type("Call ahead");
            edit.press("Control+Enter", "Escape");
            edit.find(".jm-none").click();
            edit.type("Sends it back");
            edit.press("Enter");
            assertThat(edit.names().last()).hasText("Sends it back");
            edit.stage("z").dblclick();
            edit.rewrite("Return or keep");
            edit.press("Enter");
            edit.find(".jm-edit-bar .jm-do-add").first().click();
            edit.type("Tell others");
            edit.press("Enter");
            assertThat(edit.stages()).hasText(new String[] {"Order", "Wait", "Return or keep", "Tell others"});
            edit.done();

            assertThat(part(map, "cards", "c1").path("text").asText()).isEqualTo("Too many fields\nand too small");
            assertThat(admin.storageOf(map.page())).contains("Return or keep", "Call ahead", "Sends it back");
            assertThat(admin.versionComments(map.page())).hasSize(2);
        }
    }

    @Test
    void the_panel_sets_everything_that_can_be_said_of_a_part() {
        MapClient map = parcel("Panel");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t2").click();
            edit.find(".jm-part-bar .jm-do-details").click();

            edit.field("channel").locator("input").fill("téléph");
            edit.press("Escape");
            edit.field("channel").locator("input").fill("pho");
            assertThat(edit.find(".jm-options [role=option]").first()).hasText("Phone");
            edit.press("ArrowDown", "Enter");
            edit.field("team").locator("input").fill("Shop");
            edit.field("emotion").locator(".jm-face-2").click();
            edit.field("importance").locator("button[value='5']").click();
            edit.field("momentOfTruth").locator("input").check();
            edit.field("momentOfTruthReason").locator("textarea").fill("Who cannot pay does not buy.");
            edit.field("evidence").locator("select").selectOption("measured");
            edit.field("duration").locator("input").fill("2 minutes");
            edit.press("Escape");
            assertThat(edit.touchpoint("t2")).isFocused();
            edit.awaitSaved();

            JsonNode pays = part(map, "touchpoints", "t2");
            assertThat(pays.path("channel").asText()).isEqualTo("phone");
            assertThat(pays.path("team").asText()).isEqualTo("Shop");
            assertThat(pays.path("emotion").asInt()).isEqualTo(2);
            assertThat(pays.path("importance").asInt()).isEqualTo(5);
            assertThat(pays.path("momentOfTruth").asBoolean()).isTrue();
            assertThat(pays.path("momentOfTruthReason").asText()).isEqualTo("Who cannot pay does not buy.");
            assertThat(pays.path("evidence").asText()).isEqualTo("measured");
            assertThat(pays.path("duration").asText()).isEqualTo("2 minutes");

            edit.touchpoint("t3").click();
            edit.press(" ");
            edit.field("channel").locator("input").fill("Drone");
            edit.press("Enter");
            assertThat(edit.field("channelGroup")).isVisible();
            edit.field("channelGroup").locator("select").selectOption("object");
            edit.press("Escape");
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t3").path("channel").asText()).isEqualTo("Drone");
            assertThat(part(map, "touchpoints", "t3").path("channelGroup").asText())
                    .isEqualTo("object");

            edit.stage("b").click();
            edit.press(" ");
            edit.field("goal").locator("textarea").fill("Know when it comes");
            edit.field("colour").locator("button[value=orange]").click();
            edit.field("owner").locator("input").fill("Delivery");
            edit.field("phase").locator("input").fill("Afterwards");
            edit.press("Escape");
            assertThat(edit.find(".jm-phase-name")).hasText("Afterwards");
            assertThat(edit.stage("b")).containsText("Know when it comes");

            edit.find(".jm-lane-pains .jm-card").first().click();
            edit.press(" ");
            edit.field("severity").locator("button[value='4']").click();
            edit.field("origin").locator("select").selectOption("customer");
            edit.find(".jm-panel-edit select[aria-label='Belongs to']")
                    .selectOption(new SelectOption().setLabel("The whole map"));
            assertThat(edit.find(".jm-whole .jm-card")).containsText("Severity 4 out of 5");
        }
    }

    @Test
    void what_is_said_of_the_map_its_personas_and_curves_is_changed_in_its_head() {
        MapClient map = parcel("Head");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            assertThat(edit.find(".jm-sample")).isVisible();
            edit.find(".jm-head .jm-title").click();
            edit.field("title").locator("input").fill("A parcel, from click to door");
            edit.field("status").locator("select").selectOption("in_review");
            edit.field("lastReview").locator("input").fill("2026-11-03");
            edit.field("sample").locator("input").uncheck();
            edit.find(".jm-panel-edit .jm-list").first().locator(".jm-do-add").click();
            assertThat(edit.find(".jm-panel-title")).hasText("New persona");
            edit.field("name").locator("input").fill("Grace");
            edit.field("quote").locator("textarea").fill("I was at home!");
            edit.press("Escape");
            assertThat(edit.find(".jm-title")).hasText("A parcel, from click to door");
            assertThat(edit.find(".jm-sample")).hasCount(0);

            edit.find(".jm-edit-bar .jm-do-about").click();
            edit.find(".jm-panel-edit .jm-list").nth(1).locator(".jm-do-add").click();
            assertThat(edit.find(".jm-panel-title")).hasText("Curve 2");
            edit.field("persona").locator("select").selectOption(new SelectOption().setLabel("Grace"));
            edit.press("Escape");
            assertThat(edit.find(".jm-curve-choice option")).hasCount(2);

            edit.find(".jm-curve-choice").selectOption(new SelectOption().setIndex(1));
            edit.hold("t3").click();
            edit.awaitSaved();
            assertThat(map.map().path("feelings")).hasSize(1);
            assertThat(edit.find(".jm-curve .jm-k2 .jm-mark")).hasCount(1);
        }
    }

    @Test
    void a_chip_opens_its_persona_and_its_box_hides_the_curve() {
        MapClient map = admin.createMap("DEMO", "Chips", Journeys.sports(Locale.FRENCH));
        try (Window window = browser.open("editor", new Look(1280, 1000, "fr", false, true))) {
            Editing edit = Editing.enter(window, map.page());
            Locator chip = edit.find(".jm-chip").nth(1);
            chip.locator(".jm-persona-name").click();
            assertThat(edit.find(".jm-panel-title")).containsText("Nadia");
            assertThat(chip.locator("input")).isChecked();
            chip.locator("input").uncheck();
            assertThat(edit.find(".jm-panel-title")).containsText("Nadia");
            edit.find(".jm-panel-edit .jm-do-close").click();
        }
    }

    @Test
    void a_value_of_the_curve_is_written_as_the_language_of_the_page_writes_it() {
        MapClient map = parcel("Value in French");
        try (Window window = browser.open("editor", new Look(1280, 1000, "fr", false, true))) {
            Editing edit = Editing.enter(window, map.page());
            edit.touchpoint("t2").click();
            edit.press(" ");
            Locator number = edit.field("emotion").locator("input");
            assertThat(number).hasValue("−1");
            number.fill("-1,5");
            edit.press("Escape");
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t2").path("emotion").asDouble())
                    .isEqualTo(-1.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void neighbouring_stages_are_put_into_a_phase_which_is_renamed_and_made_shorter(String language) {
        MapClient map = parcel("Phases " + language);
        boolean isFrench = language.equals("fr");
        try (Window window = browser.open("editor", new Look(1280, 1000, language, isFrench, true))) {
            Editing edit = Editing.enter(window, map.page());
            edit.stage("a").click();
            edit.find(".jm-part-bar .jm-do-phase").click();
            Locator dialog = edit.find(".aui-dialog2");
            dialog.getByLabel(isFrench ? "Nom de la phase" : "Name of the phase")
                    .fill("Ahead");
            dialog.getByLabel(isFrench ? "À" : "To", exactly()).selectOption(new SelectOption().setLabel("Wait"));
            window.picture("edit-phase-" + language);
            dialog.locator(".aui-button-primary").click();
            assertThat(edit.find(".jm-phase-name")).hasText("Ahead");
            edit.awaitSaved();

            edit.choose(edit.stage("b"), "Phase");
            dialog.getByLabel(isFrench ? "Nom de la phase" : "Name of the phase")
                    .fill("Before");
            dialog.getByLabel(isFrench ? "De" : "From", exactly()).selectOption(new SelectOption().setLabel("Wait"));
            dialog.locator(".aui-button-primary").click();
            assertThat(edit.find(".jm-phase-name")).hasText("Before");
            edit.awaitSaved();
            assertThat(part(map, "stages", "a").has("phase")).isFalse();
            assertThat(part(map, "stages", "b").path("phase").asText()).isEqualTo("Before");
            edit.undo();
            assertThat(edit.find(".jm-phase-name")).hasText("Ahead");
        }
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    @Test
    void points_of_the_curve_follow_the_hand_and_the_keys() {
        MapClient map = parcel("Curve");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            Locator point = edit.find(".jm-point[data-jm-point=t1]");
            point.scrollIntoViewIfNeeded();
            double x = point.boundingBox().x + 13;
            double y = point.boundingBox().y + 13;
            edit.page().mouse().move(x, y);
            edit.page().mouse().down();
            edit.page().mouse().move(x, y + 58);
            assertThat(edit.find(".jm-moving .jm-value")).containsText("−1 · negative");
            assertThat(edit.find(".jm-live > path[d]")).hasCount(1);
            edit.page().mouse().up();
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t1").path("emotion").asDouble())
                    .isEqualTo(-1);

            edit.hold("t3").click();
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t3").has("emotion")).isTrue();

            edit.hold("t1").focus();
            edit.press("Alt+ArrowUp", "Shift+Alt+ArrowUp");
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t1").path("emotion").asDouble())
                    .isEqualTo(-0.4);
            edit.press("Enter", "ArrowUp", "ArrowUp", "ArrowUp", "Enter");
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t1").path("emotion").asDouble())
                    .isEqualTo(1);
            edit.press("Enter", "ArrowDown", "Escape");
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t1").path("emotion").asDouble())
                    .isEqualTo(1);
            edit.press("Delete");
            assertThat(edit.find(".jm-point[data-jm-point=t1]")).hasCount(0);
        }
    }

    /** Touchpoints without values: in the first stage both curves show its own one, in the second only the further curve does. */
    private static final String STAGES = """
            {"schema": 2, "title": "A parcel", "language": "en",
             "curves": [{"id": "main"}, {"id": "k2", "name": "Target"}],
             "stages": [{"id": "a", "name": "Order", "emotion": 1}, {"id": "b", "name": "Wait", "emotion": -0.5}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
             "touchpoints": [{"id": "t1", "stage": "a", "name": "Chooses"}, {"id": "t2", "stage": "a", "name": "Pays"},
                             {"id": "t3", "stage": "b", "name": "Follows the van", "emotion": 1}],
             "feelings": [{"curve": "k2", "anchor": "a", "emotion": 2}, {"curve": "k2", "anchor": "b", "emotion": -1}]}""";

    @Test
    void the_point_of_a_stage_moves_what_is_felt_in_the_stage() {
        MapClient map = admin.createMap("DEMO", "Curve of stages", STAGES);
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            dragBy(edit, edit.find(".jm-point[data-jm-point=a]"), 58);
            edit.awaitSaved();
            assertThat(emotion(map, "a")).isEqualTo(-1);
            assertThat(part(map, "touchpoints", "t1").has("emotion")).isFalse();
            assertThat(part(map, "touchpoints", "t2").has("emotion")).isFalse();
            assertThat(edit.hold("a")).isFocused();
            assertThat(edit.hold("a")).hasAttribute("aria-valuetext", "−1 · negative");

            edit.undo();
            assertThat(edit.hold("a")).hasAttribute("aria-valuetext", "+1 · positive");
            edit.awaitSaved();
            assertThat(emotion(map, "a")).isEqualTo(1);

            edit.touchpoint("t1").click();
            edit.press("ArrowDown", "ArrowRight");
            assertThat(edit.hold("a")).isFocused();
            edit.press("Alt+ArrowUp", "Shift+Alt+ArrowDown");
            edit.awaitSaved();
            assertThat(emotion(map, "a")).isEqualTo(1.4);
            window.picture("edit-stage-point");
            edit.press("Enter", "ArrowDown", "ArrowDown", "Enter");
            edit.awaitSaved();
            assertThat(emotion(map, "a")).isEqualTo(0.5);
            assertThat(edit.violations()).isEmpty();

            edit.press("Delete");
            assertThat(edit.hold("a")).hasCount(0);
            assertThat(edit.hold("t2")).isFocused();
            edit.undo();
            assertThat(edit.hold("a")).hasCount(1);
        }
    }

    @Test
    void the_point_of_a_stage_on_another_curve_is_taken_where_it_stands() {
        MapClient map = admin.createMap("DEMO", "Curve of stages, another one", STAGES);
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            dragBy(edit, edit.find(".jm-curve .jm-k2 .jm-mark").last(), -29);
            edit.awaitSaved();
            assertThat(map.map().at("/feelings")).hasSize(2);
            assertThat(map.map().at("/feelings/1/anchor").asText()).isEqualTo("b");
            assertThat(map.map().at("/feelings/1/emotion").asDouble()).isEqualTo(0);
            assertThat(emotion(map, "b")).isEqualTo(-0.5);
            assertThat(edit.hold("b")).isFocused();
            assertThat(edit.find(".jm-curve-choice")).hasValue("k2");

            edit.press("Alt+ArrowUp");
            edit.awaitSaved();
            assertThat(map.map().at("/feelings/1/emotion").asDouble()).isEqualTo(0.5);
            edit.find(".jm-curve-choice").selectOption("main");
            assertThat(edit.hold("b")).hasCount(0);
            assertThat(edit.hold("a")).hasCount(1);
        }
    }

    @Test
    void beside_the_point_of_a_stage_a_touchpoint_gets_a_value_of_its_own() {
        MapClient map = admin.createMap("DEMO", "Curve of a touchpoint", STAGES);
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.hold("t1").click();
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t1").has("emotion")).isTrue();
            assertThat(emotion(map, "a")).isEqualTo(1);
            assertThat(edit.hold("a")).hasCount(0);
        }
    }

    private static double emotion(MapClient map, String stage) {
        return part(map, "stages", stage).path("emotion").asDouble();
    }

    private static void dragBy(Editing edit, Locator point, int down) {
        point.scrollIntoViewIfNeeded();
        BoundingBox box = point.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        edit.page().mouse().move(x, y);
        edit.page().mouse().down();
        edit.page().mouse().move(x, y + down);
        assertThat(edit.find(".jm-moving .jm-value")).isVisible();
        edit.page().mouse().up();
    }

    @Test
    void parts_are_dragged_to_where_they_belong() {
        MapClient map = parcel("Dragged");
        try (Window window = browser.open("editor", new Look(1280, 1400, "en", false, true))) {
            Editing edit = Editing.enter(window, map.page());

            edit.drag(edit.touchpoint("t1"), edit.touchpoint("t3"), 0.9, 0.5);
            assertThat(edit.names()).hasText(new String[] {"Pays", "Follows the van", "Chooses"});
            edit.drag(edit.stage("a"), edit.stage("z"), 0.9, 0.5);
            assertThat(edit.stages()).hasText(new String[] {"Wait", "Return", "Order"});
            edit.drag(
                    edit.find(".jm-lane-pains .jm-card").last(),
                    edit.find(".jm-lane-text .jm-cell").first(),
                    0.5,
                    0.5);
            assertThat(edit.cards("text")).hasText(new String[] {"No price"});
            edit.drag(edit.find(".jm-lane-text .jm-lane"), edit.find(".jm-lane-touchpoints .jm-lane"), 0.5, 0.1);
            assertThat(edit.find(".jm-lane-name").first()).hasText("Ideas");
            edit.awaitSaved();
            assertThat(part(map, "touchpoints", "t1").path("stage").asText()).isEqualTo("b");
            assertThat(part(map, "cards", "c2").path("lane").asText()).isEqualTo("ideas");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_keyboard_alone_does_all_of_it(String language) {
        MapClient map = parcel("Keys " + language);
        boolean isFrench = language.equals("fr");
        try (Window window = browser.open("editor", new Look(1280, 1000, language, false, true))) {
            Page page = window.viewPage(map.page());
            assertThat(page.locator("[data-jm-tool=edit]")).hasText(isFrench ? "Modifier la carte" : "Edit map");
            window.tabTo(".jm-scroll");
            page.keyboard().press("e");
            assertThat(page.locator(".jm-edit-bar")).isVisible();
            Editing edit = new Editing(window, page);
            assertThat(edit.stage("a")).isFocused();

            edit.press("ArrowDown", "ArrowRight");
            assertThat(edit.touchpoint("t2")).isFocused();
            edit.press("Alt+ArrowRight");
            assertThat(edit.names()).hasText(new String[] {"Chooses", "Pays", "Follows the van"});
            edit.awaitSaved();
            assertThat(edit.touchpoint("t2")).isFocused();
            edit.press("ArrowDown");
            assertThat(edit.hold("t2")).isFocused();
            edit.press("ArrowUp", "F2");
            edit.rewrite("Pays at the door");
            edit.press("Control+Enter");
            assertThat(edit.touchpoint("t2")).containsText("Pays at the door");
            edit.awaitSaved();
            edit.press("*");
            assertThat(edit.find(".jm-truth")).hasCount(1);
            edit.awaitSaved();
            edit.press("ArrowDown");
            assertThat(edit.hold("t2")).isFocused();
            edit.press("ArrowDown");
            assertThat(edit.find(".jm-lane-pains .jm-card").last()).isFocused();
            edit.press("Alt+ArrowLeft");
            assertThat(edit.cards("pains")).hasText(new String[] {"Too many fields", "No price", "Nobody home"});
            edit.awaitSaved();
            edit.press("Alt+ArrowUp");
            assertThat(edit.cards("pains")).hasText(new String[] {"Too many fields", "Nobody home", "No price"});
            edit.awaitSaved();
            edit.press("Alt+ArrowDown", "Alt+ArrowDown");
            assertThat(edit.cards("text")).hasText(new String[] {"Nobody home"});
            edit.awaitSaved();
            edit.press("Control+d");
            assertThat(edit.cards("text")).hasCount(2);
            edit.awaitSaved();
            edit.press("Delete");
            assertThat(edit.cards("text")).hasCount(1);
            edit.awaitSaved();
            edit.press("Control+z");
            assertThat(edit.cards("text")).hasCount(2);
            edit.awaitSaved();
            edit.press("Control+Shift+Z");
            assertThat(edit.cards("text")).hasCount(1);
            edit.awaitSaved();

            edit.find(".jm-lane-text .jm-lane").click();
            edit.press("Alt+ArrowUp");
            assertThat(edit.find(".jm-lane-name").nth(2)).hasText("Ideas");
            edit.awaitSaved();
            edit.press("Shift+F10");
            assertThat(page.locator(".jm-do-menu")).isVisible();
            edit.press("Escape");
            assertThat(edit.find(".jm-lane-text .jm-lane")).isFocused();
            edit.press("Control+Enter");
            assertThat(page.locator(".jm-do-item").first()).isFocused();
            edit.press("g", "g", "Enter");
            assertThat(edit.find(".jm-lane-gains .jm-lane")).isFocused();

            edit.press("?");
            assertThat(page.locator(".aui-dialog2")).isVisible();
            assertThat(page.locator(".aui-dialog2"))
                    .containsText(isFrench ? "parcourir la carte" : "go through the map");
            edit.press("Escape");
            assertThat(page.locator(".aui-dialog2")).hasCount(0);
            window.tabTo(".jm-edit-bar .jm-done-button");
            edit.press("Enter");
            assertThat(page.locator(".jm-edit-bar")).hasCount(0);
            assertThat(edit.flag(isFrench ? "enregistrée dans la page" : "saved in the page"))
                    .isVisible();
        }
    }

    @Test
    void a_block_of_a_spreadsheet_fills_cells_after_a_look_at_it() {
        MapClient map = parcel("Pasted");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.find(".jm-lane-pains .jm-card").first().click();
            edit.page()
                    .evaluate(
                            "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                                    + " document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                            "one\ttwo\tthree\tfour\n\"five\nlines\"\t=1+1");
            assertThat(edit.find(".aui-dialog2")).containsText("1 have no place");
            assertThat(edit.find(".jm-pasted tbody tr")).hasCount(5);
            assertThat(edit.cards("text")).hasCount(0);
            edit.find(".aui-dialog2 .aui-button-primary").click();
            assertThat(edit.cards("text")).hasText(new String[] {"five lines", "=1+1"});
            edit.undo();
            assertThat(edit.cards("text")).hasCount(0);
            assertThat(edit.cards("pains")).hasCount(3);
        }
    }

    @Test
    void a_diagram_of_mermaid_is_looked_at_and_added_behind_the_last_stage() {
        MapClient map = parcel("From Mermaid");
        try (Window window = browser.open("editor", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.find(".jm-edit-bar .jm-do-more").click();
            edit.find(".jm-do-item")
                    .filter(new Locator.FilterOptions().setHasText("Mermaid"))
                    .click();
            edit.find(".aui-dialog2 textarea").fill("pie title Pets");
            edit.find(".aui-dialog2 .aui-button-primary").click();
            assertThat(edit.find(".jm-dialog-error")).containsText("journey");

            edit.find(".aui-dialog2 textarea")
                    .fill("journey\n section Tell\n Writes a review: 7: Me\n Tells a friend: 5: Me");
            edit.find(".aui-dialog2 .aui-button-primary").click();
            assertThat(edit.find(".jm-mermaid-left li")).hasCount(1);
            assertThat(edit.find(".jm-mermaid-drawing .jm-name")).hasCount(2);
            assertThat(edit.names()).hasCount(5);
            edit.find(".aui-dialog2 .aui-button-primary").click();
            assertThat(edit.stages()).hasText(new String[] {"Order", "Wait", "Return", "Tell"});
            assertThat(edit.names()).hasCount(5);
        }
    }

    @Test
    void lanes_are_added_hidden_from_readers_and_deleted() {
        MapClient map = parcel("Lanes");
        try (Window window = browser.open("editor", DESK);
                Window reader = browser.open("viewer", DESK)) {
            Editing edit = Editing.enter(window, map.page());
            edit.find(".jm-edit-bar .jm-do-add").nth(1).click();
            assertThat(edit.find(".jm-do-item").filter(new Locator.FilterOptions().setHasText("Emotion")))
                    .hasCount(0);
            edit.find(".jm-do-item")
                    .filter(new Locator.FilterOptions().setHasText("Notes"))
                    .click();
            edit.rewrite("Who does what");
            edit.press("Enter");
            assertThat(edit.find(".jm-lane-name").last()).hasText("Who does what");

            edit.choose(edit.find(".jm-lane-pains .jm-lane"), "Hide from readers");
            assertThat(edit.find(".jm-lane-pains .jm-lane")).containsText("hidden from readers");
            edit.awaitSaved();
            assertThat(reader.viewPage(map.page()).locator(".jm-lane-pains")).hasCount(0);

            edit.choose(edit.find(".jm-lane-pains .jm-lane"), "Delete");
            assertThat(edit.find(".jm-lane-pains")).hasCount(0);
            edit.find(".aui-flag button:has-text('Undo')").click();
            assertThat(edit.cards("pains")).hasCount(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_last_stage_stays_and_says_why(String language) {
        MapClient map = parcel("Last stage " + language);
        try (Window window = browser.open("editor", new Look(1280, 1000, language, false, true))) {
            Editing edit = Editing.enter(window, map.page());
            for (String stage : List.of("z", "b")) {
                edit.stage(stage).click();
                edit.press("Delete");
                assertThat(edit.stage(stage)).hasCount(0);
                edit.awaitSaved();
            }
            edit.stage("a").click();
            edit.press("Delete");
            assertThat(edit.flag(language.equals("fr") ? "au moins une étape" : "at least one stage"))
                    .isVisible();
            assertThat(edit.stage("a")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280, 1920})
    void axe_finds_nothing_and_the_page_never_scrolls_sideways(int width) {
        MapClient map = parcel("Axe " + width);
        boolean isDark = width == 768 || width == 1920;
        try (Window window = browser.open("editor", new Look(width, 900, isDark ? "fr" : "en", isDark, true))) {
            Editing edit = Editing.enter(window, map.page());
            assertThat(edit.violations()).isEmpty();
            edit.touchpoint("t1").click();
            edit.press(" ");
            assertThat(edit.find(".jm-panel-edit")).isVisible();
            window.screenshot("edit-panel-" + width);
            assertThat(edit.violations()).isEmpty();
            edit.press("Escape", "Shift+F10");
            window.screenshot("edit-menu-" + width);
            assertThat(edit.violations()).isEmpty();
            edit.press("Escape", "F2");
            assertThat(edit.find(".jm-write")).isFocused();
            window.screenshot("edit-write-" + width);
            assertThat(edit.violations()).isEmpty();
            assertThat((Integer) edit.page()
                            .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }
}
