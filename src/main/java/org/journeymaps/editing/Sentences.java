package org.journeymaps.editing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.render.EmotionText;
import org.journeymaps.render.Words;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.Source;
import org.jspecify.annotations.Nullable;

/**
 * Puts edits into words, from the newest to the oldest: a part is called what it was called then. So it is told the name that a part had
 * before its renaming, and that of a part which is not there any more.
 */
final class Sentences {

    private static final String PREFIX = "journey-maps.history.";

    private static final PartId MAIN_CURVE = new PartId(PartType.CURVE, Curve.MAIN);
    /** More sentences about one edit are only counted. */
    private static final int MOST = 5;

    /** The longest piece of somebody's text in a sentence. */
    private static final int EXCERPT = 60;

    private final Words words;
    private final Map<PartId, String> names = new HashMap<>();

    /** @param content the map as the newest edit left it */
    Sentences(JourneyContent content, Words words) {
        this.words = words;
        know(content);
    }

    /** What the edit of a line did, in at least one sentence; the line after it has been put into words already. */
    List<String> of(LogLine line) {
        List<String> said = atMost(MOST, each(line.edit()));
        if (line.source() == Source.UNDO || line.source() == Source.RESTORE) {
            said.add(0, words.text(PREFIX + line.source().key(), line.refersTo()));
        }
        return said;
    }

    /** What an edit did: a sentence for each of the edits that make it up, in their order. */
    List<String> each(Edit edit) {
        List<Edit> singles = Edits.singles(edit);
        List<String> said = new ArrayList<>();
        for (int i = singles.size() - 1; i >= 0; i--) {
            said.add(sentence(singles.get(i)));
        }
        Collections.reverse(said);
        return said;
    }

    /** The first sentences, and one that counts the others. */
    List<String> atMost(int most, List<String> said) {
        List<String> first = new ArrayList<>(said.subList(0, Math.min(most, said.size())));
        if (said.size() > most) {
            first.add(words.text(PREFIX + "more", said.size() - most));
        }
        return first;
    }

    /** The name of a part of which has been told, in one line; a curve may have none, and any other part then is called by its id. */
    String called(PartId part) {
        String name = names.getOrDefault(part, "");
        if (name.isEmpty()) {
            return part.type() == PartType.CURVE ? words.text(PREFIX + "unnamed") : part.id();
        }
        return excerpt(name);
    }

    private String sentence(Edit edit) {
        if (edit instanceof Change<?, ?> change) {
            return changed(change);
        }
        if (edit instanceof Add<?> add && add.part() instanceof Feeling feeling) {
            return changed("feeling.emotion", PartId.of(feeling), null, feeling.emotion());
        }
        if (edit instanceof Add<?> add) {
            return words.text(PREFIX + "added." + add.type().key(), name(PartId.of(add.part())));
        }
        if (edit instanceof Remove remove && remove.part() instanceof Feeling feeling) {
            return changed("feeling.emotion", PartId.of(feeling), feeling.emotion(), null);
        }
        if (edit instanceof Remove remove) {
            return removed(remove);
        }
        if (edit instanceof Move<?> move) {
            return moved(move);
        }
        if (edit instanceof ClearMap clear) {
            know(clear.expected());
            return words.text(PREFIX + "cleared");
        }
        return words.text(
                PREFIX + "started",
                edit instanceof StartFrom start ? quoted(start.content().title()) : "");
    }

    private <P extends Part, V> String changed(Change<P, V> change) {
        PartId part = new PartId(change.type(), change.id());
        boolean isName = change.attribute().key().equals("name")
                || change.attribute().key().equals("text");
        if (isName && change.from() instanceof String old) {
            know(part, old);
        }
        return changed(change.type().key() + '.' + change.attribute().key(), part, change.from(), change.to());
    }

    private String changed(String attribute, PartId part, @Nullable Object from, @Nullable Object to) {
        String what = words.text("journey-maps.attribute." + attribute);
        String list = attribute.substring(attribute.indexOf('.') + 1);
        return part.type() == PartType.MAP
                ? words.text(PREFIX + "changed.header", what, value(list, from), value(list, to))
                : words.text(PREFIX + "changed", what, name(part), value(list, from), value(list, to));
    }

    private String removed(Remove remove) {
        remove.parts().forEach(part -> know(part.part()));
        int along = remove.parts().size() - 1;
        String name = name(PartId.of(remove.part()));
        String key = PREFIX + "removed." + PartType.of(remove.part()).key();
        String sentence = words.text(key, name);
        return along == 0 ? sentence : sentence + " " + words.text(PREFIX + "removed.along", along);
    }

    private String moved(Move<?> move) {
        String name = name(new PartId(move.type(), move.id()));
        String key = PREFIX + "moved." + move.type().key();
        if (move.from().under().equals(move.to().under())) {
            return words.text(key, name);
        }
        if (move.to().under().isEmpty()) {
            return words.text(key + ".whole", name);
        }
        PartId stage = new PartId(PartType.STAGE, move.to().under());
        PartId touchpoint = new PartId(PartType.TOUCHPOINT, move.to().under());
        return words.text(key + ".to", name, name(names.containsKey(stage) ? stage : touchpoint));
    }

    private String value(String attribute, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return words.text(PREFIX + "not-set");
        }
        if (value instanceof Emotion emotion) {
            return EmotionText.value(emotion, words.locale());
        }
        if (value instanceof Boolean flag) {
            return words.text(PREFIX + (flag ? "yes" : "no"));
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(words.locale())
                    .format(day);
        }
        if (value instanceof Channel channel) {
            return channel.isListed() ? words.text("journey-maps.channel." + channel.word()) : quoted(channel.word());
        }
        if (value instanceof String id && attribute.equals("persona")) {
            return name(new PartId(PartType.PERSONA, id));
        }
        if (value instanceof Keyed choice) {
            return words.text("journey-maps." + attribute + "." + choice.key());
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private String name(PartId part) {
        if (part.type() == PartType.FEELING) {
            return onCurve(part);
        }
        if (part.equals(MAIN_CURVE) && names.getOrDefault(part, "").isEmpty()) {
            return words.text(PREFIX + "main-curve");
        }
        return quoted(called(part));
    }

    private String onCurve(PartId feeling) {
        PartId touchpoint = new PartId(PartType.TOUCHPOINT, feeling.shownId());
        PartId stage = new PartId(PartType.STAGE, feeling.shownId());
        String anchor = name(names.containsKey(touchpoint) ? touchpoint : stage);
        return words.text(PREFIX + "on-curve", anchor, name(new PartId(PartType.CURVE, Feeling.curve(feeling.id()))));
    }

    private String quoted(String text) {
        return words.text(PREFIX + "quoted", excerpt(text));
    }

    private static String excerpt(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT - 1))) + "…";
    }

    private void know(JourneyContent content) {
        content.personas().forEach(this::know);
        content.curves().forEach(this::know);
        content.stages().forEach(this::know);
        content.lanes().forEach(this::know);
        content.touchpoints().forEach(this::know);
        content.cards().forEach(this::know);
    }

    private void know(Part part) {
        if (part instanceof Stage stage) {
            know(PartId.of(part), stage.name());
        } else if (part instanceof Touchpoint touchpoint) {
            know(PartId.of(part), touchpoint.name());
        } else if (part instanceof Card card) {
            know(PartId.of(part), card.text());
        } else if (part instanceof Persona persona) {
            know(PartId.of(part), persona.name());
        } else if (part instanceof Curve curve) {
            know(PartId.of(part), curve.name().isEmpty() ? nameOfPersona(curve) : curve.name());
        } else if (part instanceof Lane lane) {
            know(
                    PartId.of(part),
                    lane.name().isEmpty()
                            ? words.text("journey-maps.lane." + lane.type().key())
                            : lane.name());
        }
    }

    /** What a curve without a name is called; the main one is known as such. */
    private String nameOfPersona(Curve curve) {
        PartId persona = new PartId(PartType.PERSONA, curve.personaId());
        return curve.isMain() ? "" : names.getOrDefault(persona, "");
    }

    private void know(PartId part, String name) {
        names.put(part, name);
    }
}
