package org.journeymaps.render;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * Writes the cells of the lanes that are drawn from the touchpoints, one cell for each column. They make up most of a map's elements:
 * every element that a touchpoint can do without makes a large map faster.
 */
final class TouchpointCells {

    private static final List<Attribute<Touchpoint, String>> OF_TRUTH =
            List.of(Touchpoint.DESCRIPTION, Touchpoint.MOMENT_OF_TRUTH_REASON);

    private static final List<Attribute<Touchpoint, String>> OF_OTHERS = List.of(Touchpoint.DESCRIPTION);

    private final List<StageColumns> stages;
    private final List<MapCurve> curves;
    private final CurveWords curveWords;
    private final Vocabulary vocabulary;
    private final ThreadCounts threads;
    private final ElementIds ids;

    /** Whether some emotions are assumed and others measured, so that each is told which it is. */
    private final boolean mixed;

    private final String wholeStage;

    TouchpointCells(
            List<StageColumns> stages,
            List<MapCurve> curves,
            CurveWords curveWords,
            ThreadCounts threads,
            ElementIds ids) {
        this.stages = stages;
        this.curves = curves;
        this.curveWords = curveWords;
        this.vocabulary = curveWords.vocabulary();
        this.threads = threads;
        this.ids = ids;
        this.wholeStage = vocabulary.text("whole-stage");
        this.mixed = curves.stream().anyMatch(curve -> curve.hasValues(true))
                && curves.stream().anyMatch(curve -> curve.hasValues(false));
    }

    /** What a touchpoint shows when it is opened. */
    static List<Attribute<Touchpoint, String>> more(Touchpoint touchpoint) {
        return touchpoint.momentOfTruth() ? OF_TRUTH : OF_OTHERS;
    }

    /** The cards with channel, name, team and importance. */
    void cards(Markup html) {
        for (StageColumns columns : stages) {
            if (columns.touchpoints().isEmpty()) {
                html.markup("<td class=\"jm-slot jm-first\"><div class=\"jm-none\"")
                        .markup(vocabulary.lang())
                        .markup(">")
                        .text(vocabulary.text("no-touchpoint"))
                        .markup("</div></td>");
            }
            String edge = " jm-first";
            for (Touchpoint touchpoint : columns.touchpoints()) {
                html.markup("<th scope=\"col\" class=\"jm-slot").markup(edge).markup("\">");
                card(html, touchpoint);
                html.markup("</th>");
                edge = "";
            }
        }
    }

    private void card(Markup html, Touchpoint touchpoint) {
        html.markup("<div class=\"jm-touchpoint")
                .markup(touchpoint.momentOfTruth() ? " jm-truth" : "")
                .markup("\" id=\"")
                .text(ids.touchpoint(touchpoint.id()))
                .markup("\" data-jm-touchpoint=\"")
                .text(touchpoint.id())
                .markup("\">");
        if (touchpoint.channel() != null) {
            channel(html, touchpoint, touchpoint.channel());
        }
        if (touchpoint.momentOfTruth()) {
            truthMark(html);
        }
        html.markup("<span class=\"jm-name\" dir=\"auto\">")
                .text(touchpoint.name())
                .markup("</span>");
        new PartDetails<>(vocabulary, "touchpoint", more(touchpoint)).write(html, touchpoint, touchpoint.name());
        if (!touchpoint.team().isEmpty()) {
            quiet(html, "jm-team", "team", touchpoint.team());
        }
        String duration = Objects.requireNonNull(Touchpoint.DURATION.get(touchpoint));
        if (!duration.isEmpty()) {
            quiet(html, "jm-duration", "attribute.touchpoint.duration", duration);
        }
        Integer importance = touchpoint.importance();
        if (importance != null) {
            importance(html, importance);
        }
        threads.onTouchpoint(html, touchpoint.id());
        html.markup("</div>");
    }

    private void channel(Markup html, Touchpoint touchpoint, Channel channel) {
        html.markup("<span class=\"jm-channel jm-i-").markup(channel.isListed() ? channel.word() : "own");
        if (!channel.isListed()) {
            html.markup("\" dir=\"auto");
            if (touchpoint.channelGroup() != null) {
                html.markup("\" title=\"").text(vocabulary.channelAndKind(touchpoint));
            }
        }
        html.markup("\"").markup(channel.isListed() ? vocabulary.lang() : "");
        html.markup(">").text(vocabulary.channel(channel)).markup("</span> ");
    }

    private void truthMark(Markup html) {
        html.markup("<span class=\"jm-truth-mark\" role=\"img\" title=\"")
                .text(vocabulary.text("moment-of-truth"))
                .markup("\" aria-label=\"")
                .text(vocabulary.text("moment-of-truth"))
                .markup("\"")
                .markup(vocabulary.lang())
                .markup("></span>");
    }

    /** A word whose meaning its place says to those who see it, and its title to all others. */
    private void quiet(Markup html, String look, String label, String text) {
        html.markup(" <span class=\"")
                .markup(look)
                .markup("\" dir=\"auto\" title=\"")
                .text(vocabulary.text(label))
                .text(vocabulary.text("colon"))
                .markup(" ")
                .text(text)
                .markup("\">")
                .text(text)
                .markup("</span>");
    }

    private void importance(Markup html, int importance) {
        String words = vocabulary.rated("importance.rated", importance);
        html.markup(" <span class=\"jm-dots jm-n")
                .number(importance)
                .markup("\" role=\"img\" title=\"")
                .text(words)
                .markup("\" aria-label=\"")
                .text(words)
                .markup("\"")
                .markup(vocabulary.lang())
                .markup("></span>");
    }

    /** The rows of the curve's words: a second one where stages that are felt as a whole have touchpoints that are felt as well. */
    List<Consumer<Markup>> emotions() {
        return stages.stream().anyMatch(this::isFeltAsWellAsATouchpoint)
                ? List.of(this::emotions, this::wholeStages)
                : List.of(this::emotions);
    }

    /**
     * The emotions as words, in the row under the curve: for each touchpoint, or for a stage as a whole where only it has any, which is said
     * where it stands under one touchpoint.
     */
    private void emotions(Markup html) {
        for (StageColumns columns : stages) {
            if (isFeltAtATouchpoint(columns)) {
                for (int i = 0; i < columns.touchpoints().size(); i++) {
                    html.markup(i == 0 ? "<td class=\"jm-slot jm-first\">" : "<td class=\"jm-slot\">");
                    atTouchpoint(html, columns.touchpoints().get(i), columns.stage());
                    html.markup("</td>");
                }
            } else {
                cellOfStage(html, columns, () -> {
                    if (isFelt(columns.stage())) {
                        words(html, columns.stage(), columns.touchpoints().size() == 1 ? wholeStage : "");
                    } else if (!columns.touchpoints().isEmpty()) {
                        nothing(html, "emotion.none");
                    }
                });
            }
        }
    }

    private void wholeStages(Markup html) {
        for (StageColumns columns : stages) {
            cellOfStage(html, columns, () -> {
                if (isFeltAsWellAsATouchpoint(columns)) {
                    words(html, columns.stage(), wholeStage);
                }
            });
        }
    }

    private static void cellOfStage(Markup html, StageColumns columns, Runnable words) {
        html.markup("<td class=\"jm-slot jm-first\" colspan=\"")
                .number(columns.span())
                .markup("\">");
        words.run();
        html.markup("</td>");
    }

    private void atTouchpoint(Markup html, Touchpoint touchpoint, Stage stage) {
        if (isFelt(touchpoint)) {
            words(html, touchpoint, "");
        } else if (!isFelt(stage)) {
            nothing(html, "emotion.none");
        }
    }

    private boolean isFeltAsWellAsATouchpoint(StageColumns columns) {
        return isFelt(columns.stage()) && isFeltAtATouchpoint(columns);
    }

    private boolean isFeltAtATouchpoint(StageColumns columns) {
        return columns.touchpoints().stream().anyMatch(this::isFelt);
    }

    private boolean isFelt(Part anchor) {
        return curves.stream().anyMatch(curve -> curve.at(anchor).isPresent());
    }

    /** @param note what is said before each value; may be empty */
    private void words(Markup html, Part anchor, String note) {
        for (MapCurve curve : curves) {
            curve.at(anchor).ifPresent(felt -> word(html, curve, felt, note));
        }
    }

    private void word(Markup html, MapCurve curve, Felt value, String note) {
        html.markup("<span class=\"jm-word jm-k jm-k")
                .number(curve.number())
                .markup(" ")
                .markup(CurveDrawing.feeling(value.emotion().level().value()))
                .markup(value.isAssumed() ? " jm-hollow\"" : "\"")
                .markup(vocabulary.lang());
        String before = note.isEmpty() ? "" : note + vocabulary.text("colon") + ' ';
        String word = before + curveWords.word(value) + ' ';
        String number = vocabulary.value(value.emotion());
        if (mixed || curves.size() > 1) {
            html.markup(" role=\"img\" aria-label=\"");
            if (curves.size() > 1) {
                html.text(curveWords.shortName(curve))
                        .text(vocabulary.text("colon"))
                        .markup(" ");
            }
            html.text(word).text(number);
            if (mixed) {
                html.markup(", ").text(vocabulary.name("evidence", value.evidence()));
            }
            html.markup("\"");
        }
        html.markup(">").text(word).markup("<b>").text(number).markup("</b></span>");
    }

    private void nothing(Markup html, String key) {
        html.markup("<span class=\"jm-nothing\"")
                .markup(vocabulary.lang())
                .markup(">")
                .text(vocabulary.text(key))
                .markup("</span>");
    }

    /** The importance as bars with numbers. */
    void importance(Markup html) {
        Slots.cells(html, stages, touchpoint -> bar(html, touchpoint.importance()));
    }

    private void bar(Markup html, @Nullable Integer importance) {
        if (importance == null) {
            nothing(html, "importance.none");
            return;
        }
        html.markup("<span class=\"jm-bar jm-n")
                .number(importance)
                .markup("\" title=\"")
                .text(vocabulary.rated("importance.rated", importance))
                .markup("\"")
                .markup(vocabulary.lang())
                .markup(">")
                .number(importance)
                .markup("<span class=\"jm-sr\"> ")
                .text(vocabulary.text("importance.of"))
                .markup("</span></span>");
    }
}
