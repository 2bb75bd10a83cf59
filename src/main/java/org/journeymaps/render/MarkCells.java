package org.journeymaps.render;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.journeymaps.score.Mark;
import org.journeymaps.score.MarkRules.Shown;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Tally;

/** Writes the cells with the team's marks, one for each column. */
final class MarkCells {

    private final List<StageColumns> stages;
    private final MarkWords words;
    private final Vocabulary vocabulary;

    MarkCells(List<StageColumns> stages, MarkWords words, Vocabulary vocabulary) {
        this.stages = stages;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    void cells(Markup html) {
        Slots.cells(html, stages, touchpoint -> marks(html, touchpoint.id()));
    }

    private void marks(Markup html, String touchpointId) {
        Marks marks = words.marks(touchpointId);
        Shown shown = words.shown(marks);
        html.markup("<span class=\"jm-marks jm-marks-")
                .markup(shown.name().toLowerCase(Locale.ROOT))
                .markup("\" data-jm-marks=\"")
                .text(touchpointId)
                .markup("\"")
                .markup(vocabulary.lang())
                .markup(">");
        if (shown == Shown.MEAN || shown == Shown.ONE) {
            mean(html, marks, shown);
        } else {
            html.text(words.sentence(marks));
        }
        Mark own = marks.own();
        if (own != null) {
            html.markup(" <span class=\"jm-own\">")
                    .text(vocabulary.text("mark.own", own.performance()))
                    .markup("</span>");
        }
        html.markup("</span>");
    }

    /** The eye gets the number, the shape of the marks and how many they are; a screen reader gets the sentence. */
    private void mean(Markup html, Marks marks, Shown shown) {
        Tally tally = marks.performance();
        html.markup("<span class=\"jm-sr\">")
                .text(words.sentence(marks))
                .markup("</span><span aria-hidden=\"true\" title=\"")
                .text(words.sentence(marks))
                .markup("\"><b>")
                .text(shown == Shown.ONE ? Long.toString(Math.round(tally.mean())) : words.mean(tally))
                .markup("</b>");
        if (shown == Shown.MEAN) {
            shape(html, tally);
        }
        html.markup("<span class=\"jm-count\">")
                .text(vocabulary.text(shown == Shown.ONE ? "mark.opinion" : "mark.n", tally.n()))
                .markup("</span></span>");
    }

    /** Five heights between 0 and 1, that of the mark 1 first, which the style sheet draws as bars in one element. */
    private static void shape(Markup html, Tally tally) {
        int most = Collections.max(tally.counts());
        html.markup("<span class=\"jm-spread\" style=\"");
        for (int mark = Tally.LOWEST; mark <= Tally.HIGHEST; mark++) {
            html.markup(mark == Tally.LOWEST ? "--n" : ";--n")
                    .number(mark)
                    .markup(":")
                    .markup(SvgNumbers.plain((double) tally.count(mark) / most));
        }
        html.markup("\"></span>");
    }
}
