package org.journeymaps.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Vocabulary;
import org.journeymaps.render.Words;

/** Makes files of a map, called by its title. */
public final class MapFiles {

    private static final String CSV = "text/csv;charset=UTF-8";

    /** So that the name of the file is taken everywhere, with what comes after the title. */
    private static final int LONGEST_TITLE = 80;

    private final MapRenderer renderer;

    public MapFiles(MapRenderer renderer) {
        this.renderer = renderer;
    }

    /** All touchpoints with all their attributes, for a spreadsheet. */
    public MapFile touchpoints(JourneyContent map, Words words) {
        return new MapFile(name(map, words, "touchpoints", ".csv"), CSV, new MapTables(map, words).touchpoints());
    }

    /** All cards with all their attributes, for a spreadsheet. */
    public MapFile cards(JourneyContent map, Words words) {
        return new MapFile(name(map, words, "cards", ".csv"), CSV, new MapTables(map, words).cards());
    }

    /** The map as a journey diagram of Mermaid, as far as one can hold it. */
    public MapFile mermaid(JourneyContent map, Words words) {
        byte[] text = MermaidWriter.write(map, words).getBytes(StandardCharsets.UTF_8);
        return new MapFile(title(map, words) + ".mmd", "text/plain;charset=UTF-8", text);
    }

    /** The whole map as a drawing that stays sharp at any size. */
    public MapFile svg(JourneyContent map, Words words) {
        return drawing(map, renderer.svg(map, words), words);
    }

    /** The stages and the curve alone, small; nothing for a map that nobody has started. */
    public Optional<MapFile> card(JourneyContent map, Words words) {
        return map.isEmpty() ? Optional.empty() : Optional.of(drawing(map, renderer.card(map, words), words));
    }

    private static MapFile drawing(JourneyContent map, String svg, Words words) {
        return new MapFile(title(map, words) + ".svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole map as an image, or nothing where the server has no fonts. One at a time, as a large image takes 160 MB. */
    public synchronized Optional<MapFile> png(JourneyContent map, Words words) {
        return renderer.png(map, words).map(image -> new MapFile(title(map, words) + ".png", "image/png", image));
    }

    private static String name(JourneyContent map, Words words, String what, String ending) {
        return title(map, words) + " – " + new Vocabulary(words).text("exchange." + what) + ending;
    }

    private static String title(JourneyContent map, Words words) {
        String title = new Vocabulary(words)
                .title(map)
                .replaceAll("[\\s\\p{Cntrl}/\\\\:*?\"<>|]+", " ")
                .strip();
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).strip();
    }
}
