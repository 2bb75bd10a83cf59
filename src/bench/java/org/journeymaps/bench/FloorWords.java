package org.journeymaps.bench;

import java.util.HashMap;
import java.util.Map;
import org.journeymaps.render.Words;

/** The words of one page of the floor, looked up once each. */
final class FloorWords {

    private static final String PREFIX = "journey-maps.";
    private static final String[] LEVELS = {"very_negative", "negative", "neutral", "positive", "very_positive"};

    private final Words words;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String[]> ratings = new HashMap<>();

    FloorWords(Words words) {
        this.words = words;
    }

    String of(String key) {
        return seen.computeIfAbsent(key, unseen -> words.text(PREFIX + unseen));
    }

    String of(String key, Object... arguments) {
        return words.text(PREFIX + key, arguments);
    }

    String rated(String key, int rating) {
        String[] texts = ratings.computeIfAbsent(key, unseen -> new String[6]);
        if (texts[rating] == null) {
            texts[rating] = words.text(PREFIX + key, rating);
        }
        return texts[rating];
    }

    String level(int level) {
        return of("emotion." + LEVELS[level + 2]);
    }

    String emotion(FloorMap.Touchpoint touchpoint) {
        return touchpoint.hasEmotion() ? level(level(touchpoint)) : of("emotion.none");
    }

    String sentence(FloorMap.Touchpoint touchpoint) {
        return touchpoint.name() + of("colon") + ' ' + emotion(touchpoint) + " (" + value(touchpoint) + ')';
    }

    static int level(FloorMap.Touchpoint touchpoint) {
        return Integer.signum(touchpoint.emotion()) * ((Math.abs(touchpoint.emotion()) + 5) / 10);
    }

    static String value(FloorMap.Touchpoint touchpoint) {
        if (!touchpoint.hasEmotion()) {
            return "";
        }
        int tenths = Math.abs(touchpoint.emotion());
        String sign = tenths == 0 ? "" : touchpoint.emotion() < 0 ? "\u2212" : "+";
        return tenths % 10 == 0 ? sign + tenths / 10 : sign + tenths / 10 + '.' + tenths % 10;
    }

    /** Writes a text for HTML bodies and quoted attribute values. */
    static void escape(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }
}
