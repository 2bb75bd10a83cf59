package org.journeymaps.checkpoint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.journey.Touchpoint;

/** Finds where in the text a part of the map stands. A text may list touchpoints and cards in another order than the map. */
final class TextPlaces {

    private static final Pattern ITEM = Pattern.compile("\\$\\.(\\w+)\\[(\\d+)](?:\\.(\\w+))?");
    private static final Pattern FIELD = Pattern.compile("\\$\\.(\\w+)(?:\\.(\\w+))?");

    private final JsonValue.Fields root;
    private final JourneyMap map;
    private final List<Touchpoint> touchpoints;
    private final List<Card> cards;

    /** Takes touchpoints and cards in the text's order. */
    TextPlaces(JsonValue.Fields root, JourneyMap map, List<Touchpoint> touchpoints, List<Card> cards) {
        this.root = root;
        this.map = map;
        this.touchpoints = touchpoints;
        this.cards = cards;
    }

    /** The same problem with its path, line and column in the text. */
    Problem locate(Problem problem) {
        Matcher item = ITEM.matcher(problem.path());
        if (item.matches()) {
            int index = indexInText(item.group(1), Integer.parseInt(item.group(2)));
            String field = item.group(3) == null ? "" : item.group(3);
            String path = "$." + item.group(1) + "[" + index + "]" + (field.isEmpty() ? "" : "." + field);
            JsonValue list = child(root, item.group(1));
            JsonValue value =
                    list instanceof JsonValue.Items items ? items.values().get(index) : list;
            return at(new Problem(path, problem.messageKey(), problem.arguments()), child(value, field));
        }
        Matcher field = FIELD.matcher(problem.path());
        if (field.matches()) {
            JsonValue value = child(root, field.group(1));
            return at(problem, field.group(2) == null ? value : child(value, field.group(2)));
        }
        return at(problem, root);
    }

    private int indexInText(String list, int indexInMap) {
        return switch (list) {
            case "touchpoints" -> indexOfSame(touchpoints, map.touchpoints().get(indexInMap));
            case "cards" -> indexOfSame(cards, map.cards().get(indexInMap));
            default -> indexInMap;
        };
    }

    @SuppressWarnings("ReferenceEquality") // two parts may be equal, only one of them is meant
    private static <T> int indexOfSame(List<T> list, T wanted) {
        int index = 0;
        while (list.get(index) != wanted) {
            index++;
        }
        return index;
    }

    /** The field of that name, or the object itself when it leaves the field out. */
    private static JsonValue child(JsonValue value, String name) {
        return value instanceof JsonValue.Fields fields ? fields.values().getOrDefault(name, value) : value;
    }

    private static Problem at(Problem problem, JsonValue value) {
        return problem.at(value.place().line(), value.place().column());
    }
}
