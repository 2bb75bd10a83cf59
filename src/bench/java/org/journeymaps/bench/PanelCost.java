package org.journeymaps.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.CommentClient;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.MapJson;

/** Measures how long the comments of a map take to open in a browser, with a few threads and with two hundred, in turn. */
public final class PanelCost {

    private static final Look DESK = new Look(1280, 900, "en", false, true);
    private static final int FEW = 2;
    private static final int MANY = 200;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 3;

    /** From the click to the ends of the first frames in which threads fill the panel, and in which all of them stand there. */
    private static final String OPEN = """
            (threads) => new Promise((done) => {
              const button = document.querySelector("[data-jm-tool=comments]");
              const begun = performance.now();
              button.click();
              let opened;
              const look = () => requestAnimationFrame(() => {
                const found = document.querySelectorAll(".jm-talk .jm-thread").length;
                setTimeout(() => {
                  opened ??= found > 0 ? performance.now() - begun : undefined;
                  return found >= threads ? done([opened, performance.now() - begun]) : look();
                });
              });
              look();
            })""";

    private PanelCost() {}

    public static void main(String[] arguments) throws IOException {
        try (Confluence confluence = Confluence.start();
                Browser browser = confluence.browser();
                Window window = browser.open("editor", DESK)) {
            MapClient few = map(confluence, FEW);
            MapClient many = map(confluence, MANY);
            List<List<Double>> ofFew = new ArrayList<>();
            List<List<Double>> ofMany = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                List<Double> first = open(window, few, FEW);
                List<Double> second = open(window, many, MANY);
                if (round >= 0) {
                    ofFew.add(first);
                    ofMany.add(second);
                }
            }
            System.out.println(
                    "| Threads | Opened, ms | Worst, ms | All there, ms | Worst, ms |\n|---|--:|--:|--:|--:|");
            System.out.println(row(FEW, ofFew));
            System.out.println(row(MANY, ofMany));
        }
    }

    private static MapClient map(Confluence confluence, int threads) {
        MapClient map = confluence
                .admin()
                .createMap(
                        "DEMO",
                        threads + " threads",
                        new MapJson().write(SampleMap.of(MapSize.SMALL).content()));
        CommentClient talk = new CommentClient(map);
        for (int i = 0; i < threads; i++) {
            talk.said(
                    "t" + i % MapSize.SMALL.touchpoints(),
                    "Comment " + i + ": **slow** at the counter, says a customer");
        }
        return map;
    }

    private static String row(int threads, List<List<Double>> rounds) {
        List<Double> opened = rounds.stream().map(each -> each.get(0)).sorted().toList();
        List<Double> all = rounds.stream().map(each -> each.get(1)).sorted().toList();
        int middle = rounds.size() / 2;
        int last = rounds.size() - 1;
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.0f | %.0f |",
                threads,
                opened.get(middle),
                opened.get(last),
                all.get(middle),
                all.get(last));
    }

    private static List<Double> open(Window window, MapClient map, int threads) {
        Page page = window.viewPage(map.page());
        page.waitForFunction("() => document.querySelector('.jm-tools.jm-ready') !== null");
        return ((List<?>) page.evaluate(OPEN, threads))
                .stream().map(time -> ((Number) time).doubleValue()).toList();
    }
}
