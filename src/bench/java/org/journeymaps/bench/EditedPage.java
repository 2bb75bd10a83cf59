package org.journeymaps.bench;

import com.microsoft.playwright.Browser.StartTracingOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.testing.Browser.Window;

/** A page with a map that somebody edits in a browser which writes down what it does. */
final class EditedPage {

    /** Marks the event that begins something, and the ends of the first frames in which it can be seen and in which the server has answered. */
    private static final String WATCH = """
            ([type, isVisible]) => {
              const seen = new Function(`return ${isVisible}`);
              const revision = () => document.querySelector(".jm-map").dataset.jmRevision;
              const before = revision();
              performance.clearMarks();
              window.cost = new Promise((done) => addEventListener(type, ({ timeStamp }) => {
                performance.mark("begun", { startTime: timeStamp });
                const cost = {};
                let last = performance.now();
                let frame = 0;
                const look = () => requestAnimationFrame(() => {
                  const isSeen = cost.visible === undefined && seen();
                  const isAnswered = cost.answered === undefined && revision() !== before;
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => {
                    const now = performance.now();
                    frame = Math.max(frame, now - last);
                    last = now;
                    for (const [name, is] of [["visible", isSeen], ["answered", isAnswered]]) {
                      if (is) {
                        performance.mark(name);
                        cost[name] = now - timeStamp;
                      }
                    }
                    if (cost.visible === undefined || (cost.answered === undefined && !window.alone)) {
                      look();
                    } else {
                      done({ answered: 0, ...cost, frame });
                    }
                  };
                  channel.port2.postMessage(0);
                });
                look();
              }, { capture: true, once: true }));
            }""";

    private final Window window;
    private final Page page;

    EditedPage(Window window, long pageId) {
        this.window = window;
        this.page = window.viewPage(pageId);
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Writes into the field that has just opened in the map. */
    void type(String text) {
        page.locator(".jm-write").waitFor();
        page.keyboard().insertText(text);
    }

    /** Where an element stands in the window. */
    BoundingBox boxOf(String selector) {
        Locator found = page.locator(selector);
        found.scrollIntoViewIfNeeded();
        return found.boundingBox();
    }

    /**
     * Does something that begins with an event, and waits until it is over.
     *
     * @param event the type of the event that begins it
     * @param isVisible a condition in script, from which on it can be seen
     * @param isEdit whether the server has to answer
     */
    Cost cost(String event, String isVisible, boolean isEdit, Runnable action) {
        page.evaluate(WATCH, new Object[] {event, isVisible});
        page.evaluate("alone => { window.alone = alone; }", !isEdit);
        double serverBefore = ServerTime.milliseconds();
        window.context().browser().startTracing(page, new StartTracingOptions().setCategories(EditTrace.CATEGORIES));
        action.run();
        Map<?, ?> times = (Map<?, ?>) page.evaluate("() => window.cost");
        double server = ServerTime.milliseconds() - serverBefore;
        EditTrace trace = new EditTrace(window.context().browser().stopTracing());
        String end = isEdit ? "answered" : "visible";
        return new Cost(
                time(times, "visible"),
                time(times, "answered"),
                time(times, "frame"),
                trace.work("begun", "visible"),
                trace.work("begun", end),
                trace.styleAndLayout("begun", end),
                trace.longest("begun", end),
                server);
    }

    private static double time(Map<?, ?> times, String name) {
        return ((Number) Objects.requireNonNull(times.get(name))).doubleValue();
    }

    /** Takes a place of the map, as one click does; only the place that has the focus can be reached with Tab. */
    void take(String selector) {
        page.waitForSelector(selector).dispatchEvent("click");
    }

    /**
     * What something cost, in milliseconds.
     *
     * @param visible from the event to the end of the first frame that shows it
     * @param answered to the end of the frame that shows what the server has drawn
     * @param frame the longest time between two frames until then
     * @param seen processor time of the page's main thread until it was visible
     * @param work the same until the end
     * @param styleAndLayout what of that went to styles and layout
     * @param longest the longest piece of it
     * @param server processor time of the server
     */
    record Cost(
            double visible,
            double answered,
            double frame,
            double seen,
            double work,
            double styleAndLayout,
            double longest,
            double server) {}
}
