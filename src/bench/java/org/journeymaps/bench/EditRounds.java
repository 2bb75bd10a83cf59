package org.journeymaps.bench;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.bench.EditedPage.Cost;

/** The edits that are measured, each as a person does it: with the keyboard, and points of the curve with the pointer. */
final class EditRounds {

    private static final String TOUCHPOINT = ".jm-touchpoint[data-jm-touchpoint=t8]";
    private static final String HOLD = ".jm-hold[data-id=t38]";
    private static final String CARD = ".jm-lane-actions .jm-card";
    private static final String MOVED_CARD = ".jm-card[id$=-c-c20]";
    private static final int MOVES = 40;
    private static final double HIGHEST = 44;
    private static final double POINT = 29;

    private final EditedPage edited;

    EditRounds(EditedPage edited) {
        this.edited = edited;
    }

    Map<String, Cost> round(int round) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        costs.put("rename a touchpoint", rename("Renamed " + round));
        costs.put("write a card", writeCard("Written " + round));
        costs.put("move a card", moveCard(round % 2 == 0 ? "Right" : "Left"));
        costs.put("set a point", setPoint(round % 2 == 0 ? "Up" : "Down"));
        costs.put("add a touchpoint", addTouchpoint("Added " + round));
        return costs;
    }

    private Cost rename(String name) {
        edited.take(TOUCHPOINT);
        edited.press("F2");
        edited.press("Control+A");
        edited.type(name);
        return edited.cost("keydown", shows(TOUCHPOINT, name), true, () -> edited.press("Enter"));
    }

    private Cost writeCard(String text) {
        edited.take(CARD);
        edited.press("Control+Enter");
        edited.type(text);
        Cost cost = edited.cost(
                "keydown",
                "[...document.querySelectorAll('.jm-card')].some((card) => card.textContent.includes('" + text + "'))",
                true,
                () -> edited.press("Tab"));
        edited.press("Escape");
        return cost;
    }

    private Cost moveCard(String side) {
        edited.take(MOVED_CARD);
        String cell = "document.querySelector('" + MOVED_CARD + "').closest('td').cellIndex";
        edited.page().evaluate("window.cell = " + cell);
        return edited.cost("keydown", cell + " !== window.cell", true, () -> edited.press("Alt+Arrow" + side));
    }

    private Cost setPoint(String direction) {
        edited.take(HOLD);
        edited.page().evaluate("hold => { window.value = document.querySelector(hold).ariaValueNow; }", HOLD);
        return edited.cost(
                "keydown",
                "document.querySelector('" + HOLD + "').ariaValueNow !== window.value",
                true,
                () -> edited.press("Alt+Arrow" + direction));
    }

    private Cost addTouchpoint(String name) {
        edited.take(TOUCHPOINT);
        edited.press("Control+Enter");
        edited.type(name);
        return edited.cost("keydown", shows(".jm-grid", name), true, () -> edited.press("Enter"));
    }

    /** Takes a point and moves it up and down the scale. */
    Cost drag() {
        double value = Double.parseDouble(edited.find(HOLD).getAttribute("aria-valuenow"));
        BoundingBox hold = edited.boxOf(HOLD);
        double x = hold.x + hold.width / 2;
        Mouse mouse = edited.page().mouse();
        mouse.move(x, hold.y + heightOf(value));
        return edited.cost("pointerdown", "window.stopped", false, () -> {
            edited.page().evaluate("() => { window.stopped = false; }");
            mouse.down();
            for (int move = 0; move < MOVES; move++) {
                mouse.move(x, hold.y + heightOf(2 * Math.sin(2 * Math.PI * move / MOVES)));
            }
            edited.page().evaluate("() => { window.stopped = true; }");
        });
    }

    /** Lets the point go that was taken. */
    Cost letGo(int round) {
        BoundingBox hold = edited.boxOf(HOLD);
        Mouse mouse = edited.page().mouse();
        mouse.move(hold.x + hold.width / 2, hold.y + heightOf(round % 2 == 0 ? 1 : 0));
        return edited.cost("pointerup", "true", true, mouse::up);
    }

    /** How far below the upper edge of the curve a value stands. */
    private static double heightOf(double value) {
        return HIGHEST + (2 - value) * POINT;
    }

    private static String shows(String selector, String text) {
        return "document.querySelector('" + selector + "').textContent.includes('" + text + "')";
    }
}
