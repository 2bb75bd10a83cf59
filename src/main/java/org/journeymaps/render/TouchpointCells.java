package org.journeymaps.render;

import java.util.List;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Touchpoint;

/** Writes the cells of the lanes that are drawn from the touchpoints, one cell for each column. */
final class TouchpointCells {

    private final List<Column> columns;
    private final Vocabulary vocabulary;
    private final ElementIds ids;

    TouchpointCells(List<Column> columns, Vocabulary vocabulary, ElementIds ids) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** The cards with channel, name, team and importance. */
    void cards(Markup html) {
        for (Column column : columns) {
            html.markup(column.open());
            if (column.touchpoint() == null) {
                html.markup("<div class=\"jm-none\">")
                        .text(vocabulary.text("no-touchpoint"))
                        .markup("</div>");
            } else {
                card(html, column.touchpoint());
            }
            html.markup("</td>\n");
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
            channel(html, touchpoint.channel());
        }
        if (touchpoint.momentOfTruth()) {
            truthMark(html);
        }
        html.markup("<span class=\"jm-name\" dir=\"auto\">")
                .text(touchpoint.name())
                .markup("</span> <span class=\"jm-card-foot\">");
        foot(html, touchpoint);
        html.markup("</span></div>");
    }

    private void channel(Markup html, Channel channel) {
        html.markup("<span class=\"jm-channel\"><svg class=\"jm-icon\" width=\"16\" height=\"16\" aria-hidden=\"true\""
                        + " focusable=\"false\"><use href=\"#")
                .text(Symbols.icon(channel))
                .markup("\"/></svg><span class=\"jm-channel-name\">")
                .text(vocabulary.name("channel", channel))
                .markup("</span></span> ");
    }

    private void truthMark(Markup html) {
        html.markup("<span class=\"jm-truth-mark\" title=\"")
                .text(vocabulary.text("moment-of-truth"))
                .markup("\"><svg width=\"14\" height=\"14\" viewBox=\"5 -18.5 14 14\" aria-hidden=\"true\""
                        + " focusable=\"false\"><use href=\"#")
                .markup(Symbols.STAR)
                .markup("\"/></svg><span class=\"jm-sr\">")
                .text(vocabulary.text("moment-of-truth"))
                .markup("</span></span> ");
    }

    private void foot(Markup html, Touchpoint touchpoint) {
        if (!touchpoint.team().isEmpty()) {
            html.markup("<span class=\"jm-team\" dir=\"auto\"><span class=\"jm-sr\">")
                    .text(vocabulary.text("team"))
                    .text(vocabulary.text("colon"))
                    .markup(" </span>")
                    .text(touchpoint.team())
                    .markup("</span>");
        }
        Integer importance = touchpoint.importance();
        if (importance != null) {
            String words = vocabulary.rated("importance.rated", importance);
            html.markup(" <span class=\"jm-dots jm-n")
                    .number(importance)
                    .markup("\" title=\"")
                    .text(words)
                    .markup("\"><span class=\"jm-sr\">")
                    .text(words)
                    .markup("</span></span>");
        }
    }

    /** The emotions as words, in the row under the curve. */
    void emotions(Markup html) {
        for (Column column : columns) {
            html.markup(column.open());
            if (column.touchpoint() != null) {
                html.markup("<span class=\"jm-sr\">")
                        .text(column.touchpoint().name())
                        .text(vocabulary.text("colon"))
                        .markup(" </span>");
                emotion(html, column.touchpoint());
            }
            html.markup("</td>\n");
        }
    }

    private void emotion(Markup html, Touchpoint touchpoint) {
        Emotion emotion = touchpoint.emotion();
        if (emotion == null) {
            html.markup("<span class=\"jm-word\">")
                    .text(vocabulary.text("emotion.none"))
                    .markup("</span>");
        } else {
            html.markup("<span class=\"jm-word ")
                    .markup(CurveDrawing.feeling(emotion.level().value()))
                    .markup("\">")
                    .text(vocabulary.name("emotion", emotion.level()))
                    .markup("</span> <span class=\"jm-value\">")
                    .text(vocabulary.value(emotion))
                    .markup("</span>");
        }
    }

    /** The importance as bars with numbers. */
    void importance(Markup html) {
        for (Column column : columns) {
            html.markup(column.open());
            Touchpoint touchpoint = column.touchpoint();
            if (touchpoint != null && touchpoint.importance() != null) {
                html.markup("<span class=\"jm-rating\"><span class=\"jm-bar jm-n")
                        .number(touchpoint.importance())
                        .markup("\" aria-hidden=\"true\"></span><span class=\"jm-rating-value\">")
                        .number(touchpoint.importance())
                        .markup("</span><span class=\"jm-sr\"> ")
                        .text(vocabulary.text("importance.of"))
                        .markup("</span></span>");
            } else if (touchpoint != null) {
                html.markup("<span class=\"jm-nothing\">–<span class=\"jm-sr\"> ")
                        .text(vocabulary.text("importance.none"))
                        .markup("</span></span>");
            }
            html.markup("</td>\n");
        }
    }
}
