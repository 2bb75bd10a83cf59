package org.journeymaps.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.journeymaps.bench.EditedPage.Cost;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.MapJson;

/** Measures what editing a map costs in the browser of somebody who does it, and prints the tables of {@code docs/performance.md}. */
public final class EditCost {

    private static final Look DESK = new Look(1280, 900, "en", false, true);
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 3;
    private static final List<MapSize> SIZES = List.of(MapSize.MEDIUM, MapSize.LARGE);

    private static final String OPENING =
            "| Map | Visible, ms | Worst, ms | Request, ms | Browser, ms | of which style and layout, ms | Server, ms |\n"
                    + "|---|--:|--:|--:|--:|--:|--:|\n";
    private static final String EDITS =
            "| Map | Edit | Visible, ms | Worst, ms | Answered, ms | Worst, ms | Browser until visible, ms | Browser, ms | of which style and layout, ms | Server, ms |\n"
                    + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n";
    private static final String FRAMES =
            "| Map | Longest frame, ms | Worst, ms | Longest work, ms | Worst, ms |\n|---|--:|--:|--:|--:|\n";

    private final Confluence confluence;
    private final int rounds;
    private final StringBuilder opening = new StringBuilder(OPENING);
    private final StringBuilder edits = new StringBuilder(EDITS);
    private final StringBuilder frames = new StringBuilder(FRAMES);

    private EditCost(Confluence confluence, int rounds) {
        this.confluence = confluence;
        this.rounds = rounds;
    }

    /** Takes a few minutes. The system property {@code rounds} says how often each thing is done. */
    public static void main(String[] arguments) throws IOException {
        try (Confluence confluence = Confluence.start();
                Browser browser = confluence.browser();
                Window window = browser.open("editor", DESK)) {
            EditCost cost = new EditCost(confluence, Integer.getInteger("rounds", ROUNDS));
            for (MapSize size : SIZES) {
                cost.measure(size, window);
            }
            IdleRequests idle = new IdleRequests(confluence.host(), window);
            System.out.println(cost.markdown() + '\n' + idle.markdown(cost.page(MapSize.MEDIUM)));
        }
    }

    private String markdown() {
        return String.join("\n", opening, edits, frames);
    }

    private long page(MapSize size) {
        return confluence
                .admin()
                .createMap(
                        "DEMO",
                        "Edited " + size + ' ' + System.nanoTime(),
                        new MapJson().write(SampleMap.of(size).content()))
                .page();
    }

    private void measure(MapSize size, Window window) {
        long page = page(size);
        List<Cost> openings = new ArrayList<>();
        List<Double> requests = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            EditedPage edited = new EditedPage(window, page);
            Cost cost = open(edited);
            if (round >= 0) {
                openings.add(cost);
                requests.add(request(edited.page()));
            }
        }
        opening.append(row(
                size,
                median(openings, Cost::visible),
                worst(openings, Cost::visible),
                median(requests, Double::doubleValue),
                median(openings, Cost::work),
                median(openings, Cost::styleAndLayout),
                median(openings, Cost::server)));
        measureEdits(size, new EditedPage(window, page));
    }

    private static Cost open(EditedPage edited) {
        edited.find("[data-jm-tool=edit]").waitFor();
        return edited.cost(
                "click",
                "document.querySelector('.jm-edit-bar') !== null && document.activeElement.closest('.jm-grid') !== null",
                false,
                () -> edited.find("[data-jm-tool=edit]").click());
    }

    private static double request(Page page) {
        return ((Number)
                        page.evaluate(
                                "() => performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/editor')).duration"))
                .doubleValue();
    }

    private void measureEdits(MapSize size, EditedPage edited) {
        open(edited);
        EditRounds work = new EditRounds(edited);
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        List<Cost> drags = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            Map<String, Cost> one = work.round(round + WARM_UP);
            Cost drag = work.drag();
            one.put("let go of a point", work.letGo(round + WARM_UP));
            if (round >= 0) {
                one.forEach((edit, cost) ->
                        costs.computeIfAbsent(edit, first -> new ArrayList<>()).add(cost));
                drags.add(drag);
            }
        }
        costs.forEach((edit, each) -> edits.append(row(
                size + " | " + edit,
                median(each, Cost::visible),
                worst(each, Cost::visible),
                median(each, Cost::answered),
                worst(each, Cost::answered),
                median(each, Cost::seen),
                median(each, Cost::work),
                median(each, Cost::styleAndLayout),
                median(each, Cost::server))));
        frames.append(row(
                size,
                median(drags, Cost::frame),
                worst(drags, Cost::frame),
                median(drags, Cost::longest),
                worst(drags, Cost::longest)));
    }

    private static String row(Object first, double... numbers) {
        StringBuilder row = new StringBuilder("| ").append(first);
        for (double number : numbers) {
            row.append(String.format(Locale.ROOT, " | %,.0f", number));
        }
        return row.append(" |\n").toString();
    }

    private static <T> double median(List<T> results, ToDoubleFunction<T> measure) {
        double[] values = results.stream().mapToDouble(measure).sorted().toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private static double worst(List<Cost> costs, ToDoubleFunction<Cost> measure) {
        return costs.stream().mapToDouble(measure).max().orElse(0);
    }
}
