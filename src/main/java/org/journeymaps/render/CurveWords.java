package org.journeymaps.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Touchpoint;

/** Says what the emotion curves show. */
record CurveWords(Vocabulary vocabulary) {

    /** All curves in a few sentences, and what customers said of how many places. */
    String summary(List<MapCurve> curves, CustomerLine customers) {
        return customers.isEmpty()
                ? summary(curves)
                : summary(curves)
                        + ' '
                        + vocabulary.text("curve.theirs", customers.values().size());
    }

    /** All curves in a few sentences. */
    String summary(List<MapCurve> curves) {
        if (curves.stream().allMatch(MapCurve::isEmpty)) {
            return vocabulary.text("curve.empty");
        }
        return curves.size() == 1
                ? sentence(vocabulary.text("curve.name"), curves.get(0))
                : curves.stream()
                        .map(curve -> sentence(Vocabulary.isolated(name(curve)), curve))
                        .collect(Collectors.joining(" "));
    }

    /** A curve in one sentence: its peak, its lowest point and its end. */
    private String sentence(String name, MapCurve curve) {
        if (curve.isEmpty()) {
            return name + vocabulary.text("colon") + ' ' + vocabulary.text("emotion.none") + '.';
        }
        String tagged = IntStream.range(0, curve.shown().size())
                .filter(i -> !tags(curve, i).isEmpty())
                .mapToObj(i -> tags(tags(curve, i), ", ")
                        + vocabulary.text("colon")
                        + ' '
                        + sentence(curve.shown().get(i)))
                .collect(Collectors.joining(". "));
        return tagged.isEmpty() ? name + '.' : name + ". " + tagged + '.';
    }

    /** The lowest point below neutral, or empty if there is none. */
    String lowest(MapCurve curve) {
        return IntStream.range(0, curve.shown().size())
                .filter(i -> tags(curve, i).contains(CurveTag.LOWEST))
                .mapToObj(i -> lowest(curve.shown().get(i)))
                .findFirst()
                .orElse("");
    }

    private String lowest(Felt felt) {
        String word = vocabulary.name("emotion", felt.emotion().level());
        String value = vocabulary.value(felt.emotion());
        Optional<Integer> importance = felt.anchor() instanceof Touchpoint touchpoint
                ? Optional.ofNullable(touchpoint.importance())
                : Optional.empty();
        return importance.isEmpty()
                ? vocabulary.text("legend.lowest.point", felt.anchorName(), word, value)
                : vocabulary.text("legend.lowest.rated", felt.anchorName(), word, value, importance.get());
    }

    /** A value of a curve, such as "Enters payment details (very negative, −2)". */
    private String sentence(Felt felt) {
        return vocabulary.text("legend.lowest.point", felt.anchorName(), word(felt), vocabulary.value(felt.emotion()));
    }

    /** The emotion as a word. */
    String word(Felt felt) {
        return vocabulary.name("emotion", felt.emotion().level());
    }

    /** What a curve is called: its persona and its own name, or its place among the curves. */
    String name(MapCurve curve) {
        return vocabulary.curve(curve.curve(), curve.persona(), curve.number());
    }

    /** The same with no more than the first words of the persona's name, up to a comma, as it stands among other words. */
    String shortName(MapCurve curve) {
        return Vocabulary.isolated(vocabulary.curve(
                curve.curve(), curve.persona().map(CurveWords::firstWords).orElse(""), curve.number()));
    }

    private static String firstWords(Persona persona) {
        int comma = persona.name().indexOf(',');
        return comma < 0 ? persona.name() : persona.name().substring(0, comma);
    }

    private static List<CurveTag> tags(MapCurve curve, int i) {
        return curve.geometry().points().get(i).tags();
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
}
