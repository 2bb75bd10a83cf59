package org.journeymaps.render;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Objects;
import org.journeymaps.journey.Header;
import org.journeymaps.score.MarkRules;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Tally;

/** Says what a team thinks of a touchpoint, as far as the reader may know. */
public final class MarkWords {

    private final Vocabulary vocabulary;
    private final Voices voices;
    private final MarkRules rules;
    private final DecimalFormat tenths;

    MarkWords(Header map, Voices voices, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.voices = voices;
        this.rules = rules(map);
        this.tenths = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(vocabulary.locale()));
    }

    /** The rules that a map has set itself. */
    public static MarkRules rules(Header map) {
        return new MarkRules(
                Objects.requireNonNull(Header.ANONYMOUS_MARKS.get(map)),
                Objects.requireNonNull(Header.HIDE_MARKS.get(map)));
    }

    Marks marks(String touchpointId) {
        return voices.marks(touchpointId);
    }

    MarkRules.Shown shown(Marks marks) {
        return rules.shown(marks.performance(), marks.own() != null, voices.isClosed());
    }

    /** The mean of the marks of a touchpoint as far as the reader may know it, 1 to 5; {@link Double#NaN} when not. */
    double known(String touchpointId) {
        Marks marks = marks(touchpointId);
        return switch (shown(marks)) {
            case ONE, MEAN -> marks.performance().mean();
            case NONE, HIDDEN, FEW -> Double.NaN;
        };
    }

    /** A mean as it is shown: one digit after the point. */
    String mean(Tally tally) {
        return tenths.format(tally.mean());
    }

    /** The marks of a touchpoint in a sentence. */
    String sentence(Marks marks) {
        Tally tally = marks.performance();
        return switch (shown(marks)) {
            case NONE -> vocabulary.text("mark.none");
            case HIDDEN -> vocabulary.text("mark.hidden", tally.n());
            case FEW -> vocabulary.text("mark.few", tally.n(), MarkRules.FEWEST_ANONYMOUS);
            case ONE -> vocabulary.text("mark.one", Math.round(tally.mean()));
            case MEAN -> vocabulary.text("mark.mean", mean(tally), tally.n(), tenths.format(tally.spread()));
        };
    }
}
