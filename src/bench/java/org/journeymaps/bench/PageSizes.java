package org.journeymaps.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.journeymaps.testing.MapSize;

/** How many bytes the app and the floor write, which tells whether they do the same work. */
final class PageSizes {

    private PageSizes() {}

    static String markdown() throws IOException {
        StringBuilder table =
                new StringBuilder("| Map | HTML of the app, bytes | HTML of the floor, bytes |\n|---|--:|--:|\n");
        for (MapSize size : MapSize.values()) {
            try (MapPage page = new MapPage(size)) {
                table.append(String.format(
                        Locale.ROOT, "| %s | %,d | %,d |%n", size, bytes(page.view()), bytes(page.floorView())));
            }
        }
        return table.toString();
    }

    private static int bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }
}
