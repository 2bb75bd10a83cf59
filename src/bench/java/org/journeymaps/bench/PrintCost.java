package org.journeymaps.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.testing.Browser;
import org.journeymaps.testing.Browser.Look;
import org.journeymaps.testing.Browser.Window;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.MapJson;

/** Measures how long a browser takes to print the page of a map on A4, with all seven lanes: laying out the bands and writing the PDF. */
public final class PrintCost {

    private static final Look DESK = new Look(1280, 900, "en", false, true);
    private static final int ROUNDS = 7;
    private static final double MILLISECONDS = 1_000_000;

    private PrintCost() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("| Map | Sheet | Printed, ms | Worst, ms | PDF, KB |\n|---|---|--:|--:|--:|");
        try (Confluence confluence = Confluence.start();
                Browser browser = confluence.browser()) {
            for (MapSize size : MapSize.values()) {
                long page = confluence
                        .admin()
                        .createMap(
                                "DEMO",
                                size.toString(),
                                new MapJson().write(SampleMap.of(size).content()))
                        .page();
                for (boolean landscape : new boolean[] {false, true}) {
                    System.out.println(row(browser, page, size, landscape));
                }
            }
        }
    }

    private static String row(Browser browser, long id, MapSize size, boolean landscape) {
        List<Double> times = new ArrayList<>();
        int bytes = 0;
        try (Window window = browser.open("viewer", DESK)) {
            Page page = window.viewPage(id);
            page.waitForFunction("() => document.querySelector('.jm-tools.jm-ready') !== null");
            for (int round = -1; round < ROUNDS; round++) {
                long begun = System.nanoTime();
                bytes = page.pdf(new Page.PdfOptions().setFormat("A4").setLandscape(landscape)).length;
                if (round >= 0) {
                    times.add((System.nanoTime() - begun) / MILLISECONDS);
                }
            }
        }
        times.sort(Double::compare);
        return String.format(
                Locale.ROOT,
                "| %s | A4, %s | %.0f | %.0f | %d |",
                size,
                landscape ? "landscape" : "portrait",
                times.get(ROUNDS / 2),
                times.get(ROUNDS - 1),
                bytes / 1024);
    }
}
