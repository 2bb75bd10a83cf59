package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A map is edited with a finger, on a tablet. */
@ExtendWith(RunningConfluence.class)
class EditTouchIT {

    private static final Look TABLET = new Look(820, 1180, "en", false, true);
    private static final String CARDS = """
            {"schema": 2, "title": "Touched", "stages": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}, {"id": "d", "name": "D"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "p", "type": "pains"}],
             "touchpoints": [{"id": "t1", "stage": "a", "name": "Asks"}],
             "cards": [{"id": "c1", "lane": "p", "anchor": "a", "text": "Slow"}, {"id": "c2", "lane": "p", "anchor": "b", "text": "Far"}]}""";

    private static final String CURVE = """
            {"schema": 2, "title": "Felt", "stages": [{"id": "a", "name": "A", "emotion": 1}, {"id": "b", "name": "B"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
             "touchpoints": [{"id": "t1", "stage": "a", "name": "Asks"}]}""";

    private final WikiClient admin;
    private final Browser browser;

    EditTouchIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    /** A finger on the screen of a window. */
    private record Finger(CDPSession screen) {

        static Finger on(Window window) {
            return new Finger(window.context().newCDPSession(window.page()));
        }

        void down(double x, double y) {
            touch("touchStart", x, y);
        }

        void move(double x, double y) {
            touch("touchMove", x, y);
        }

        void up() {
            send("touchEnd", new JsonArray());
        }

        private void touch(String type, double x, double y) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            JsonArray points = new JsonArray();
            points.add(point);
            send(type, points);
        }

        private void send(String type, JsonArray points) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.add("touchPoints", points);
            screen.send("Input.dispatchTouchEvent", event);
        }
    }

    private static double[] middle(Locator part) {
        BoundingBox box = part.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    @Test
    void a_tap_takes_a_part_and_its_grip_drags_it() {
        MapClient map = admin.createMap("DEMO", "Dragged with a finger", CARDS);
        try (Window window = browser.openTouched("editor", TABLET)) {
            Editing edit = Editing.enter(window, map.page());
            edit.find(".jm-lane-pains .jm-card").first().tap();
            Locator grip = edit.find(".jm-part-bar .jm-grip");
            assertThat(grip).isVisible();

            Finger finger = Finger.on(window);
            double[] from = middle(grip);
            double[] to = middle(edit.find(".jm-lane-pains .jm-card").last());
            finger.down(from[0], from[1]);
            finger.move(from[0] + 10, from[1] + 10);
            finger.move(to[0], to[1] - 10);
            finger.move(to[0], to[1] + 10);
            assertThat(edit.find(".jm-drop")).isVisible();
            finger.up();

            assertThat(edit.cards("pains")).hasText(new String[] {"Far", "Slow"});
            edit.done();
            assertThat(map.map().at("/cards/1/anchor").asText()).isEqualTo("b");
        }
    }

    @Test
    void a_finger_moves_the_point_of_a_stage() {
        MapClient map = admin.createMap("DEMO", "A stage's point with a finger", CURVE);
        try (Window window = browser.openTouched("editor", TABLET)) {
            Editing edit = Editing.enter(window, map.page());
            Locator point = edit.find(".jm-point[data-jm-point=a]");
            point.scrollIntoViewIfNeeded();
            Finger finger = Finger.on(window);
            double[] at = middle(point);
            finger.down(at[0], at[1]);
            finger.move(at[0], at[1] + 30);
            finger.move(at[0], at[1] + 58);
            assertThat(edit.find(".jm-moving .jm-value")).containsText("−1 · negative");
            finger.up();
            assertThat(edit.hold("a")).isFocused();
            edit.awaitSaved();
            assertThat(map.map().at("/stages/0/emotion").asDouble()).isEqualTo(-1);
            assertThat(map.map().at("/touchpoints/0").has("emotion")).isFalse();
        }
    }

    @Test
    void a_long_press_opens_the_menu_and_lifting_the_finger_leaves_it_open() {
        MapClient map = admin.createMap("DEMO", "Pressed long", CARDS);
        try (Window window = browser.openTouched("editor", TABLET)) {
            Editing edit = Editing.enter(window, map.page());
            Finger finger = Finger.on(window);
            double[] at = middle(edit.touchpoint("t1"));
            finger.down(at[0], at[1]);
            assertThat(edit.find(".jm-do-menu")).isVisible();
            finger.up();
            assertThat(edit.find(".jm-do-menu")).isVisible();
            window.screenshot("edit-touch-menu");
            edit.find(".jm-do-item:has-text('Duplicate')").tap();
            assertThat(edit.names()).hasText(new String[] {"Asks", "Asks"});
        }
    }

    @Test
    void a_swipe_over_a_card_scrolls_and_moves_nothing() {
        MapClient map = admin.createMap("DEMO", "Swiped", CARDS);
        try (Window window = browser.openTouched("editor", new Look(390, 844, "en", false, true))) {
            Editing edit = Editing.enter(window, map.page());
            long before = map.revision();
            Finger finger = Finger.on(window);
            edit.find(".jm-lane-pains .jm-card").first().scrollIntoViewIfNeeded();
            double[] at = middle(edit.find(".jm-lane-pains .jm-card").first());
            finger.down(at[0], at[1]);
            for (int step = 1; step <= 6; step++) {
                finger.move(at[0] - 20 * step, at[1]);
            }
            finger.up();
            edit.page().waitForFunction("() => document.querySelector('.jm-scroll').scrollLeft > 0");
            assertThat(edit.find(".jm-do-menu")).hasCount(0);
            assertThat(edit.cards("pains")).hasText(new String[] {"Slow", "Far"});
            assertThat(map.revision()).isEqualTo(before);
        }
    }
}
