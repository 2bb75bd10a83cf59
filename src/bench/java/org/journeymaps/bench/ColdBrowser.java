package org.journeymaps.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.journeymaps.testing.Chromium;

/**
 * Loads pages as for somebody who has just started the browser: each load has a process of its own, whose cache is empty. The browser's own window
 * takes both cores for a second, and so would slow down a page by chance: the load begins when that is over.
 */
final class ColdBrowser implements AutoCloseable {

    private static final String WATCH = """
            addEventListener("load", async () => {
              await window.drawn;
              requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }));
            });""";

    private static final String NODES = "() => document.evaluate('count(//node())', document, null, 1).numberValue";

    private static final int SETTLED_MS = 1500;

    private final Playwright playwright = Chromium.driver();
    private final String session;

    /** @param session of somebody who has logged in, as Playwright stores it */
    ColdBrowser(String session) {
        this.session = session;
    }

    Load load(String address) {
        try (Browser browser = Chromium.launch(playwright);
                BrowserContext context = browser.newContext(
                        new NewContextOptions().setStorageState(session).setViewportSize(1280, 900))) {
            context.addInitScript(WATCH);
            Page page = context.newPage();
            CDPSession devTools = context.newCDPSession(page);
            devTools.send("Performance.enable");
            page.waitForTimeout(SETTLED_MS);
            page.navigate(address);
            Object painted = page.waitForFunction("() => window.painted").jsonValue();
            JsonArray metrics = devTools.send("Performance.getMetrics").getAsJsonArray("metrics");
            return new Load(
                    ((Number) painted).doubleValue(),
                    metric(metrics, "RecalcStyleDuration") * 1000,
                    metric(metrics, "LayoutDuration") * 1000,
                    ((Number) page.evaluate(NODES)).doubleValue());
        }
    }

    private static double metric(JsonArray metrics, String name) {
        for (JsonElement element : metrics) {
            JsonObject metric = element.getAsJsonObject();
            if (metric.get("name").getAsString().equals(name)) {
                return metric.get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("The browser does not measure " + name);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /**
     * A load of a page.
     *
     * @param painted milliseconds from the beginning of the navigation to the end of the first frame after the page's {@code load} event,
     *     and after the promise {@code window.drawn} where the page has one
     * @param style milliseconds in which the browser worked out styles until then
     * @param layout the same for the layout
     * @param nodes of the document, texts included
     */
    record Load(double painted, double style, double layout, double nodes) {}
}
