package org.journeymaps.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the browser wrote down about the work of a page's main thread, between moments that the page's script has marked. Times are milliseconds;
 * processor times leave out when other processes had the processor.
 */
final class EditTrace {

    static final List<String> CATEGORIES =
            List.of("-*", "devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing");

    private static final Predicate<JsonObject> TASK = named(Set.of("RunTask"));
    private static final Predicate<JsonObject> STYLE_AND_LAYOUT = named(Set.of("UpdateLayoutTree", "Layout"));

    private final JsonArray events;

    /** @param json as the browser gives it */
    EditTrace(byte[] json) {
        this.events = JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonArray("traceEvents");
    }

    /** Processor time of all work between two marks. */
    double work(String from, String to) {
        return sum(between(from, to, TASK));
    }

    /** Processor time of styles and layout between two marks. */
    double styleAndLayout(String from, String to) {
        return sum(between(from, to, STYLE_AND_LAYOUT));
    }

    /** Processor time of the longest piece of work between two marks, in which no frame can be shown. */
    double longest(String from, String to) {
        return between(from, to, TASK).stream()
                .mapToDouble(EditTrace::processor)
                .max()
                .orElse(0);
    }

    private List<JsonObject> between(String from, String to, Predicate<JsonObject> kind) {
        JsonObject begin = mark(from);
        double end = number(mark(to), "ts");
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement element : events) {
            JsonObject event = element.getAsJsonObject();
            double at = number(event, "ts");
            if (kind.test(event)
                    && isOnThreadOf(begin, event)
                    && at <= end
                    && number(begin, "ts") <= at + number(event, "dur")) {
                found.add(event);
            }
        }
        return found;
    }

    private JsonObject mark(String name) {
        Predicate<JsonObject> isMark = named(Set.of(name));
        for (JsonElement element : events) {
            if (isMark.test(element.getAsJsonObject())) {
                return element.getAsJsonObject();
            }
        }
        throw new IllegalStateException("The page has not marked " + name);
    }

    private static Predicate<JsonObject> named(Set<String> names) {
        return event -> event.has("name") && names.contains(event.get("name").getAsString());
    }

    private static boolean isOnThreadOf(JsonObject one, JsonObject other) {
        return one.get("pid").equals(other.get("pid")) && one.get("tid").equals(other.get("tid"));
    }

    private static double sum(List<JsonObject> events) {
        return events.stream().mapToDouble(EditTrace::processor).sum();
    }

    private static double processor(JsonObject event) {
        return number(event, "tdur") / 1000;
    }

    private static double number(JsonObject event, String name) {
        return event.has(name) ? event.get(name).getAsDouble() : 0;
    }
}
