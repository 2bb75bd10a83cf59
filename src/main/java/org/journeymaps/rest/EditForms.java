package org.journeymaps.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ChannelGroup;
import org.journeymaps.journey.EmotionLevel;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.render.Words;

/** What can be said of the parts of a map, as the forms of the edit mode ask for it, in one reader's language. */
final class EditForms {

    private static final String TEXTS = "journey-maps.";

    private final Words words;

    EditForms(Words words) {
        this.words = words;
    }

    /** The attributes of each type of part: {@code {"stage": [{"key", "kind", "label", "required", "max", "choices"}]}}. */
    JsonObject parts() {
        JsonObject parts = new JsonObject();
        PartType.ALL.forEach(type -> parts.put(type.key(), attributes(type)));
        return parts;
    }

    private <P extends Part> List<JsonObject> attributes(PartType<P> type) {
        return type.attributes().stream()
                .map(attribute -> attribute(type, attribute))
                .toList();
    }

    private JsonObject attribute(PartType<?> type, Attribute<?, ?> attribute) {
        Kind<?> kind = attribute.kind();
        JsonObject form = new JsonObject()
                .put("key", attribute.key())
                .put("kind", kind.key())
                .put("label", words.text(TEXTS + "attribute." + type.key() + '.' + attribute.key()))
                .put("required", attribute.isRequired());
        if (kind instanceof Kind.Text) {
            form.put("max", MapLimits.TEXT_LENGTH);
        } else if (kind instanceof Kind.Name || kind instanceof Kind.Means || kind instanceof Kind.Address) {
            form.put("max", MapLimits.NAME_LENGTH);
        } else if (kind instanceof Kind.Choice<?> choice) {
            form.put("choices", choices(attribute.key(), choice.byKey()));
            form.put(
                    "fallback",
                    choice.fallback() == null ? null : choice.fallback().key());
        } else if (kind instanceof Kind.Feeling) {
            form.put("choices", feelings());
        }
        return form;
    }

    private List<JsonObject> choices(String list, Map<String, ? extends Keyed> byKey) {
        return byKey.keySet().stream()
                .map(key -> choice(key, words.text(TEXTS + list + '.' + key)))
                .toList();
    }

    private List<JsonObject> feelings() {
        return Arrays.stream(EmotionLevel.values())
                .map(level -> choice(Integer.toString(level.value()), words.text(TEXTS + "emotion." + level.key())))
                .toList();
    }

    /** The types of lanes: {@code [{"value", "label", "hint", "cards"}]}. */
    List<JsonObject> lanes() {
        return Arrays.stream(LaneType.values())
                .map(type -> choice(type.key(), words.text(TEXTS + "lane." + type.key()))
                        .put("hint", (type == LaneType.TEXT ? "" : words.text(TEXTS + "lane." + type.key() + ".hint")))
                        .put("cards", type.holdsCards()))
                .toList();
    }

    /** The channels of the list in their groups: {@code [{"value", "label", "channels": [{"value", "label"}]}]}. */
    List<JsonObject> channels() {
        return Arrays.stream(ChannelGroup.values())
                .map(group -> choice(group.key(), words.text(TEXTS + "channelGroup." + group.key()))
                        .put(
                                "channels",
                                Channel.LIST.stream()
                                        .filter(channel -> channel.group() == group)
                                        .map(channel ->
                                                choice(channel.word(), words.text(TEXTS + "channel." + channel.word())))
                                        .toList()))
                .toList();
    }

    private static JsonObject choice(String value, String label) {
        return new JsonObject().put("value", value).put("label", label);
    }
}
