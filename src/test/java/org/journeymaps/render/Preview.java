package org.journeymaps.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourneys;

/** Writes pages to look at the drawing without a wiki: {@code Preview <folder> <style sheet>...}. */
final class Preview {

    private final Path folder;
    private final List<String> styleSheets;
    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    private Preview(Path folder, List<String> styleSheets) {
        this.folder = folder;
        this.styleSheets = styleSheets;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        new Preview(Files.createDirectories(Path.of(all.get(0))), all.subList(1, all.size())).write();
    }

    private void write() throws IOException {
        JourneyMap french = sports(Locale.FRENCH);
        page("map-fr", "fr", "light", renderer.map(french, BundleWords.FRENCH));
        page("map-fr-dark", "fr", "dark", renderer.map(french, BundleWords.FRENCH));
        page("map-stress", "fr", "light", renderer.map(SampleMaps.stress(), BundleWords.FRENCH));
        page("map-large", "en", "light", renderer.map(SampleMaps.large(12, 5), BundleWords.ENGLISH));
        page("map-blank", "fr", "light", renderer.map(blank(), BundleWords.FRENCH));
        for (String theme : List.of("light", "dark")) {
            page("gallery-" + theme, "fr", theme, renderer.gallery(SampleMaps.KEY, 1, BundleWords.FRENCH));
        }
        page("export", "fr", "light", renderer.export(french, BundleWords.FRENCH));
        page(
                "notes",
                "fr",
                "light",
                renderer.nothingYet(BundleWords.FRENCH) + renderer.problems(problems(), true, BundleWords.FRENCH));
        page("map-en", "en", "light", renderer.map(sports(Locale.ENGLISH), BundleWords.ENGLISH));
    }

    private static List<Problem> problems() {
        try {
            new MapJson().read("{\"schema\": 1,\n \"tittle\": 3,\n \"stages\": 7}", SampleMaps.KEY);
            return List.of();
        } catch (InvalidMapException e) {
            return e.problems();
        }
    }

    private static JourneyMap blank() {
        return JourneyMap.of(UUID.randomUUID(), new ReadyMadeJourneys().blank(Locale.FRENCH), 0);
    }

    private static JourneyMap sports(Locale locale) {
        return new ReadyMadeJourneys().find("sports-subscription").orElseThrow().map(locale, UUID.randomUUID());
    }

    private void page(String name, String language, String theme, String html) throws IOException {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"" + language + "\" data-color-mode=\"" + theme
                        + "\" data-theme=\"light:light dark:dark\"><head><meta charset=\"UTF-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + name + "</title>");
        styleSheets.forEach(sheet ->
                page.append("<link rel=\"stylesheet\" href=\"").append(sheet).append("\">"));
        page.append(
                        "<style>body{margin:clamp(4px,2vw,24px);background:var(--ds-surface)}</style></head><body><div class=\"wiki-content\">")
                .append(html)
                .append("</div></body></html>");
        Files.writeString(folder.resolve(name + ".html"), page);
    }
}
