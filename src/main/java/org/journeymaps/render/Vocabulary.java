package org.journeymaps.render;

import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Keyed;

/** The words of one drawing. Words that come again and again are looked up once. */
final class Vocabulary {

    private static final String PREFIX = "journey-maps.";
    private static final char MINUS = '\u2212';

    private final Words words;
    private final char decimalSeparator;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<Keyed, String> names = new HashMap<>();

    Vocabulary(Words words) {
        this.words = words;
        this.decimalSeparator = DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
    }

    /** The text of a key without its common start {@code journey-maps.}. */
    String text(String key) {
        return seen.computeIfAbsent(key, unseen -> words.text(PREFIX + unseen));
    }

    String text(String key, Object... arguments) {
        return words.text(PREFIX + key, arguments);
    }

    /** The text for a rating of 1 to 5. */
    String rated(String key, int rating) {
        return seen.computeIfAbsent(key + rating, unseen -> words.text(PREFIX + key, rating));
    }

    /** The name of a choice from a closed list: one list for each kind of choice. */
    String name(String list, Keyed choice) {
        return names.computeIfAbsent(choice, unseen -> text(list + '.' + unseen.key()));
    }

    /** An emotion's value with its sign: "−1", "0", "+1.5". */
    String value(Emotion emotion) {
        int tenths = Math.abs(emotion.tenths());
        StringBuilder text = new StringBuilder(4);
        if (emotion.tenths() != 0) {
            text.append(emotion.tenths() < 0 ? MINUS : '+');
        }
        text.append(tenths / 10);
        if (tenths % 10 != 0) {
            text.append(decimalSeparator).append(tenths % 10);
        }
        return text.toString();
    }

    /** A text in the quotation marks of the reader's language, unless it has quotation marks of its own. */
    String quoted(String text) {
        return !text.isEmpty() && "\"“”«»„‹›「『".indexOf(text.charAt(0)) >= 0
                ? text
                : text("quote.open") + text + text("quote.close");
    }
}
