package org.journeymaps.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the mouse does to a map is done on a phone's, a tablet's and a wall's width, in French and on a dark ground. */
@ExtendWith(RunningConfluence.class)
class EditWidthsIT {

    private final WikiClient admin;
    private final Browser browser;

    EditWidthsIT(WikiClient admin, Browser browser) {
        this.admin = admin;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1920})
    void the_mouse_does_all_of_it(int width) {
        MapClient map = admin.createMap("DEMO", "À la souris " + width, Journeys.sports(Locale.FRENCH));
        try (Window window = browser.open("editor", new Look(width, 900, "fr", true, true))) {
            Editing edit = Editing.enter(window, map.page());
            Locator first = edit.find(".jm-touchpoint").first();
            int before = edit.names().count();

            first.click();
            window.picture("edit-width-" + width + "-bar");
            edit.find(".jm-part-bar .jm-do-after").click();
            edit.type("Lit les avis des clubs");
            window.picture("edit-width-" + width + "-new");
            edit.press("Enter");
            Locator added = edit.find(".jm-touchpoint").nth(1);
            assertThat(added).containsText("Lit les avis des clubs");
            assertThat(edit.names()).hasCount(before + 1);

            added.dblclick();
            edit.rewrite("Lit les avis des abonnés");
            window.picture("edit-width-" + width + "-write");
            edit.press("Enter");
            assertThat(added).containsText("Lit les avis des abonnés");
            edit.awaitSaved();

            String id = added.getAttribute("data-jm-touchpoint");
            dragPoint(window, edit, id, width);
            edit.awaitSaved();
            assertThat(edit.find(".jm-point[data-jm-point='" + id + "']")).hasCount(1);

            Locator cell = edit.find(".jm-lane-pains .jm-cell").first();
            Locator lastCard = cell.locator(".jm-card").last();
            lastCard.click();
            edit.find(".jm-part-bar .jm-do-add").click();
            edit.type("Avis contradictoires");
            edit.press("Control+Enter", "Escape");
            Locator card = edit.find(".jm-card:has-text('Avis contradictoires')");
            edit.awaitSaved();
            Locator lane = edit.find(".jm-cell:has-text('Recherche par club')");
            edit.drag(card, lane, 0.3, 0.1);
            window.picture("edit-width-" + width + "-moved");
            assertThat(lane.locator(".jm-card:has-text('Avis contradictoires')"))
                    .isVisible();
            edit.awaitSaved();

            card.click();
            edit.find(".jm-part-bar .jm-do-details").click();
            assertThat(edit.find(".jm-panel-edit")).isVisible();
            window.picture("edit-width-" + width + "-panel");
            assertNothingLiesOver(edit.find(".jm-panel-edit"));
            assertThat(edit.violations()).isEmpty();
            edit.find(".jm-panel-edit .jm-do-close").click();
            assertThat(edit.find(".jm-panel-edit")).hasCount(0);

            edit.undo();
            assertThat(edit.find(".jm-lane-pains .jm-card:has-text('Avis contradictoires')"))
                    .isVisible();
            assertNothingSticksOut(edit);
            edit.done();
            assertThat(admin.storageOf(map.page())).contains("Lit les avis des abonnés", "Avis contradictoires");
        }
    }

    /** Nothing of the page shows through a sheet, such as what has a place of its own there. */
    private static void assertNothingLiesOver(Locator sheet) {
        Object over = sheet.evaluate("""
                sheet => {
                  const { left, top, right, bottom } = sheet.getBoundingClientRect();
                  for (let x = left + 16; x < Math.min(right, innerWidth) - 16; x += 4) {
                    for (let y = Math.max(top, 0) + 16; y < Math.min(bottom, innerHeight) - 16; y += 4) {
                      const there = document.elementFromPoint(x, y);
                      if (!sheet.contains(there)) return there.outerHTML;
                    }
                  }
                  return '';
                }""");
        assertThat(over).isEqualTo("");
    }

    /** Takes the point of a touchpoint that has none yet, and moves it. */
    private static void dragPoint(Window window, Editing edit, String touchpoint, int width) {
        Locator hold = edit.hold(touchpoint);
        hold.scrollIntoViewIfNeeded();
        BoundingBox box = hold.boundingBox();
        Mouse mouse = edit.page().mouse();
        double x = box.x + box.width / 2;
        mouse.move(x, box.y + 102);
        mouse.down();
        mouse.move(x, box.y + 60, new Mouse.MoveOptions().setSteps(3));
        assertThat(edit.find(".jm-moving .jm-value").first()).containsText("+1,5 · ");
        window.picture("edit-width-" + width + "-point");
        mouse.up();
    }

    private static void assertNothingSticksOut(Editing edit) {
        assertThat((Integer) edit.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isLessThanOrEqualTo(0);
    }
}
