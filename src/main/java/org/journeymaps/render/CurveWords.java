package org.journeymaps.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Touchpoint;

/** Says what the emotion curve shows. */
record CurveWords(EmotionCurve curve, Vocabulary vocabulary) {

    /** The curve in one sentence: its peak, its lowest point and its end. */
    String summary() {
        if (curve.isEmpty()) {
            return vocabulary.text("curve.empty");
        }
        String tagged = curve.points().stream()
                .filter(point -> !point.tags().isEmpty())
                .map(point ->
                        tags(point.tags(), ", ") + vocabulary.text("colon") + ' ' + sentence(curve.touchpoint(point)))
                .collect(Collectors.joining("; "));
        String name = vocabulary.text("curve.name");
        return tagged.isEmpty() ? name : name + ". " + tagged + '.';
    }

    /** The lowest point below neutral, or empty if there is none. */
    String lowest() {
        return curve.points().stream()
                .filter(CurveWords::isLowAndBad)
                .findFirst()
                .map(curve::touchpoint)
                .map(touchpoint -> touchpoint.importance() == null
                        ? sentence(touchpoint)
                        : sentence(touchpoint) + ", " + vocabulary.rated("importance.within", touchpoint.importance()))
                .orElse("");
    }

    /** A touchpoint of the curve, such as "Enters payment details: very negative (−2)". */
    String sentence(Touchpoint touchpoint) {
        Emotion emotion = Objects.requireNonNull(touchpoint.emotion());
        return touchpoint.name() + vocabulary.text("colon") + ' ' + vocabulary.name("emotion", emotion.level()) + " ("
                + vocabulary.value(emotion) + ')';
    }

    String tags(List<CurveTag> tags, String separator) {
        return tags.stream().map(this::tag).collect(Collectors.joining(separator));
    }

    private String tag(CurveTag tag) {
        return vocabulary.text(
                switch (tag) {
                    case PEAK -> "tag.peak";
                    case LOWEST -> "tag.lowest";
                    case END -> "tag.end";
                });
    }

    private static boolean isLowAndBad(CurvePoint point) {
        return point.tags().contains(CurveTag.LOWEST) && point.value().value() < 0;
    }
}
