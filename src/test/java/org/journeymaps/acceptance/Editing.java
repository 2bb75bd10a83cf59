package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import org.journeymaps.testing.Browser.Window;

/** A map that somebody edits in a window, in the words of the people who do it. */
record Editing(Window window, Page page) {

    /** Opens the page and its edit mode. */
    static Editing enter(Window window, long pageId) {
        Page page = window.viewPage(pageId);
        page.locator("[data-jm-tool=edit]").click();
        page.locator(".jm-edit-bar").waitFor();
        return new Editing(window, page);
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator touchpoint(String id) {
        return page.locator("[data-jm-touchpoint=\"" + id + "\"]");
    }

    Locator stage(String id) {
        return page.locator("[data-jm-stage=\"" + id + "\"]");
    }

    Locator names() {
        return page.locator(".jm-touchpoint .jm-name");
    }

    Locator stages() {
        return page.locator(".jm-stage-name");
    }

    Locator cards(String laneType) {
        return page.locator(".jm-lane-" + laneType + " .jm-card .jm-text");
    }

    /** The place of a point on the curve: of a touchpoint, or of a stage that has one. */
    Locator hold(String anchor) {
        return page.locator(".jm-hold[data-id=\"" + anchor + "\"]");
    }

    void press(String... keys) {
        Keyboard keyboard = page.keyboard();
        for (String key : keys) {
            keyboard.press(key);
        }
    }

    void type(String text) {
        assertThat(page.locator(".jm-write")).isFocused();
        page.keyboard().insertText(text);
    }

    /** Writes in the place of the whole text. */
    void rewrite(String text) {
        assertThat(page.locator(".jm-write")).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Gives a touchpoint another name, in its place. */
    void rename(String touchpoint, String name) {
        touchpoint(touchpoint).dblclick();
        rewrite(name);
        press("Enter");
        assertThat(touchpoint(touchpoint)).containsText(name);
    }

    /** Takes something with the mouse and lets it go at a part of another thing's width and height. */
    void drag(Locator from, Locator to, double x, double y) {
        to.scrollIntoViewIfNeeded();
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(start.x + 12, start.y + 8);
        mouse.down();
        mouse.move(start.x + 24, start.y + 20);
        BoundingBox end = to.boundingBox();
        mouse.move(end.x + x * end.width, end.y + y * end.height, new Mouse.MoveOptions().setSteps(4));
        mouse.up();
    }

    /** Waits until the server has everything. */
    void awaitSaved() {
        assertThat(page.locator(".jm-state")).hasAttribute("data-state", "saved");
        assertThat(page.locator(".jm-ghost")).hasCount(0);
    }

    void undo() {
        awaitSaved();
        page.locator(".jm-edit-bar .jm-do-undo").click();
    }

    /** Opens the menu at a part and chooses by the words. */
    void choose(Locator part, String words) {
        part.click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        page.locator(".jm-do-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** A field of the panel that is open. */
    Locator field(String attribute) {
        return page.locator(".jm-panel-edit [data-attribute=" + attribute + "]");
    }

    /** What is told in the corner of the window. */
    Locator flag(String words) {
        return page.locator(".aui-flag").filter(new Locator.FilterOptions().setHasText(words));
    }

    void done() {
        awaitSaved();
        page.locator(".jm-done-button").click();
        assertThat(page.locator(".jm-edit-bar")).hasCount(0);
    }

    List<Rule> violations() {
        return new AxeBuilder(page).include(".jm-map").analyze().getViolations();
    }
}
