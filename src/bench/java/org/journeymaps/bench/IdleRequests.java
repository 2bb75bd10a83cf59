package org.journeymaps.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.testing.Browser.Window;
import org.wikihost.Host;

/** Counts what a page with a map asks of the server in a minute in which nothing happens. Its clock is turned on by hand. */
final class IdleRequests {

    private static final String HEADING =
            "| Page | Requests per minute | SQL statements of the app for each | of which on the map’s text |\n|---|--:|--:|--:|\n";
    private static final int TICK = 250;
    private static final int MINUTES = 10;
    private static final int QUIET_AFTER = 5 * 60 * 1000;
    private static final String FEED = "/changes?";
    private static final String MAP_TEXT = "MAP_TEXT";
    private static final String HIDE =
            "() => { Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange')); }";

    private final Host host;
    private final Window window;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    IdleRequests(Host host, Window window) {
        this.host = host;
        this.window = window;
    }

    String markdown(long pageId) {
        Page page = window.page();
        page.onRequest(request -> {
            if (request.url().contains(FEED)) {
                begun.incrementAndGet();
                open.incrementAndGet();
            }
        });
        page.onRequestFinished(this::end);
        page.onRequestFailed(this::end);
        page.clock().install();
        window.viewPage(pageId);
        StringBuilder table = new StringBuilder(HEADING).append(row("read", page));
        page.clock().fastForward(QUIET_AFTER);
        table.append(row("read, quiet for five minutes", page));
        page.locator("[data-jm-tool=edit]").click();
        page.locator(".jm-edit-bar").waitFor();
        table.append(row("edited", page));
        page.clock().fastForward(QUIET_AFTER);
        table.append(row("edited, quiet for five minutes", page));
        page.evaluate(HIDE);
        return table.append(row("hidden", page)).toString();
    }

    private void end(Request request) {
        if (request.url().contains(FEED)) {
            open.decrementAndGet();
        }
    }

    private String row(String state, Page page) {
        int before = begun.get();
        List<String> statements =
                host.statements().recordAllThreads(() -> pass(page)).statements();
        int requests = begun.get() - before;
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d |%n",
                state,
                (double) requests / MINUTES,
                (double) count(statements, "AO_") / Math.max(1, requests),
                count(statements, MAP_TEXT));
    }

    private static long count(List<String> statements, String part) {
        return statements.stream().filter(sql -> sql.contains(part)).count();
    }

    private Page pass(Page page) {
        for (int passed = 0; passed < MINUTES * 60_000; passed += TICK) {
            page.clock().runFor(TICK);
            page.waitForCondition(() -> open.get() <= 0);
        }
        return page;
    }
}
