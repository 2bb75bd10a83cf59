package org.journeymaps.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.journeymaps.bench.ColdBrowser.Load;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.testing.WikiClient;
import org.journeymaps.text.MapJson;

/**
 * Measures what a map with touchpoints and emotions costs the browser of somebody who reads the page, beside Mermaid's diagram of the same
 * journey, and prints the table of {@code docs/performance.md}. A cost is the median of the page with the map or the diagram, less the
 * median of the same page without.
 */
public final class PageCost {

    private static final String HEADING =
            "| Map | DOM nodes | Style, ms | Layout, ms | Map, ms | Mermaid, ms | Map / Mermaid |\n"
                    + "|---|--:|--:|--:|--:|--:|--:|\n";

    /** Views of each page of the wiki before the first load, after which the server's code is compiled. */
    private static final int WARM_UP = 1_000;

    private static final int ROUNDS = 15;

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Load>> loads = new HashMap<>();

    private PageCost(WikiClient wiki, String wikiAddress, MermaidPages mermaid) {
        MapJson json = new MapJson();
        long withoutMap = wiki.createPage("DEMO", "No map", "<p>Journeys</p>");
        warmUp(wiki, withoutMap);
        String withoutMermaid = mermaid.empty();
        for (MapSize size : MapSize.values()) {
            JourneyContent journey = SampleMap.ofTouchpoints(size).content();
            long page =
                    wiki.createMap("DEMO", size.toString(), json.write(journey)).page();
            warmUp(wiki, page);
            rows.add(new Row(
                    size, wikiAddress + page, wikiAddress + withoutMap, mermaid.journey(journey), withoutMermaid));
        }
    }

    /** Takes a few minutes. The system property {@code rounds} says how often each page is loaded. */
    public static void main(String[] arguments) throws IOException {
        try (Confluence confluence = Confluence.start();
                MermaidPages mermaid = new MermaidPages();
                ColdBrowser browser = new ColdBrowser(session(confluence))) {
            String wikiAddress = confluence.address() + "/pages/viewpage.action?pageId=";
            PageCost cost = new PageCost(confluence.admin(), wikiAddress, mermaid);
            cost.measure(browser, Integer.getInteger("rounds", ROUNDS));
            System.out.println(cost.markdown());
        }
    }

    private static String session(Confluence confluence) {
        try (Browser browser = confluence.browser();
                Browser.Window window = browser.open("viewer")) {
            return window.context().storageState();
        }
    }

    private static void warmUp(WikiClient wiki, long page) {
        for (int view = 0; view < WARM_UP; view++) {
            wiki.viewPage(page);
        }
    }

    /**
     * Loads all pages in turn, so that whatever else the machine does slows all of them down, and in each round in another order, so that no
     * page always comes after the same one, whose browser may still be ending.
     */
    private void measure(ColdBrowser browser, int rounds) {
        Set<String> pages = new LinkedHashSet<>();
        rows.forEach(
                row -> pages.addAll(List.of(row.withMap(), row.withoutMap(), row.mermaid(), row.withoutMermaid())));
        for (int round = 0; round < rounds; round++) {
            List<String> order = new ArrayList<>(pages);
            Collections.shuffle(order, new Random(round));
            for (String page : order) {
                loads.computeIfAbsent(page, first -> new ArrayList<>()).add(browser.load(page));
            }
        }
    }

    private String markdown() {
        StringBuilder table = new StringBuilder(HEADING);
        rows.forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private String line(Row row) {
        double map = cost(row.withMap(), row.withoutMap(), Load::painted);
        double mermaid = cost(row.mermaid(), row.withoutMermaid(), Load::painted);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.0f | %.0f | %,.0f | %,.0f | 1 / %.1f |%n",
                row.size(),
                cost(row.withMap(), row.withoutMap(), Load::nodes),
                cost(row.withMap(), row.withoutMap(), Load::style),
                cost(row.withMap(), row.withoutMap(), Load::layout),
                map,
                mermaid,
                mermaid / map);
    }

    private double cost(String with, String without, ToDoubleFunction<Load> measure) {
        return median(with, measure) - median(without, measure);
    }

    private double median(String page, ToDoubleFunction<Load> measure) {
        double[] values = loads.getOrDefault(page, List.of()).stream()
                .mapToDouble(measure)
                .sorted()
                .toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    /** The addresses of the pages that are compared. */
    private record Row(MapSize size, String withMap, String withoutMap, String mermaid, String withoutMermaid) {}
}
