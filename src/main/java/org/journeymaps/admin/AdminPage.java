package org.journeymaps.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.journeymaps.admin.Overview.PageMap;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.render.Templates;
import org.journeymaps.render.WordedTemplates;
import org.journeymaps.render.Words;
import org.journeymaps.storage.TableSizes;

/** Draws the admin screen: what is there is told in words, and what is wrong with what to do about it. */
final class AdminPage {

    private static final String PREFIX = "journey-maps.admin.";

    /** As Active Objects names the tables of the app's namespace. */
    private static final String TABLES = "AO_751190_…";

    private final Templates templates;

    AdminPage(Templates templates) {
        this.templates = templates;
    }

    /** @param contextPath where the wiki's addresses begin */
    String html(Overview overview, String contextPath, Words words) {
        return WordedTemplates.of(templates, words)
                .render("admin", Map.of("admin", view(overview, contextPath, words)));
    }

    /** For somebody who is no administrator. */
    String refusal(Words words) {
        return WordedTemplates.of(templates, words).render("admin-refusal", Map.of());
    }

    private static AdminView view(Overview overview, String contextPath, Words words) {
        List<String> problems = problems(overview, words);
        String look = look(overview.health(), problems);
        return new AdminView(
                look,
                words.text(PREFIX + "state." + look),
                problems,
                versions(overview.health(), words),
                maps(overview.unsaved(), contextPath, words, at -> day(at, words)),
                sizes(overview, words),
                maps(overview.largest(), contextPath, words, length -> words.text(PREFIX + "characters", length)),
                limits(words));
    }

    private static String look(Health health, List<String> problems) {
        if (!health.isGood()) {
            return "error";
        }
        return problems.isEmpty() ? "success" : "warning";
    }

    private static List<String> problems(Overview overview, Words words) {
        Health health = overview.health();
        List<String> problems = new ArrayList<>();
        if (!health.databaseReachable()) {
            problems.add(words.text(PREFIX + "no-database"));
        }
        if (!health.missing().isEmpty()) {
            problems.add(words.text(PREFIX + "missing", String.join("; ", health.missing())));
        }
        if (!health.stuck().isEmpty()) {
            problems.add(words.text(PREFIX + "stuck", health.stuck().size()));
        }
        health.off().forEach(ability -> problems.add(ability.off(words)));
        return problems;
    }

    private static List<AdminFactView> versions(Health health, Words words) {
        return List.of(
                fact("app", health.appVersion(), words),
                fact("confluence", health.confluenceVersion(), words),
                fact("java", health.javaVersion(), words),
                fact("tables", TABLES, words));
    }

    private static List<AdminFactView> sizes(Overview overview, Words words) {
        TableSizes sizes = overview.sizes();
        return sizes == null
                ? List.of()
                : List.of(
                        count("maps", sizes.maps(), words),
                        count("pages", overview.pages(), words),
                        count("touchpoints", sizes.touchpoints(), words),
                        count("edits", sizes.edits(), words),
                        fact("text", words.text(PREFIX + "characters", sizes.textLength()), words));
    }

    private static List<AdminFactView> limits(Words words) {
        return List.of(
                fact("limit.text", words.text(PREFIX + "characters", MapLimits.MAP_TEXT_LENGTH), words),
                count("limit.stages", MapLimits.STAGES, words),
                count("limit.lanes", MapLimits.LANES, words),
                count("limit.touchpoints", MapLimits.TOUCHPOINTS, words),
                count("limit.cards", MapLimits.CARDS, words));
    }

    private static List<AdminMapView> maps(
            List<PageMap> maps, String contextPath, Words words, LongFunction<String> note) {
        return maps.stream()
                .map(map -> new AdminMapView(
                        map.title().isEmpty() ? words.text("journey-maps.untitled") : map.title(),
                        map.page().isEmpty() ? words.text(PREFIX + "no-page") : map.page(),
                        map.page().isEmpty() ? "" : contextPath + "/pages/viewpage.action?pageId=" + map.pageId(),
                        note.apply(map.number())))
                .toList();
    }

    private static AdminFactView count(String label, int number, Words words) {
        return fact(label, words.text(PREFIX + "number", number), words);
    }

    private static AdminFactView fact(String label, String text, Words words) {
        return new AdminFactView(words.text(PREFIX + label), text);
    }

    private static String day(long at, Words words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(Instant.ofEpochMilli(at));
    }
}
