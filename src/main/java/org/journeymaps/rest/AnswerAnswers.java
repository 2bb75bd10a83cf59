package org.journeymaps.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.feedback.Answering;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Group;
import org.journeymaps.score.Scale;
import org.journeymaps.storage.Added;
import org.journeymaps.storage.Found;
import org.journeymaps.storage.KeptAnswer;
import org.jspecify.annotations.Nullable;

/** The JSON of the answers of customers. */
final class AnswerAnswers {

    private AnswerAnswers() {}

    static JsonObject of(Found found) {
        return new JsonObject()
                .put("answers", found.answers().stream().map(AnswerAnswers::of).toList())
                .put("total", found.total())
                .put("before", found.beforeId() == 0 ? null : BigDecimal.valueOf(found.beforeId()));
    }

    static JsonObject ofAdded(Answering.Outcome<Added> outcome) {
        return drawn(
                new JsonObject()
                        .put("added", outcome.result().added())
                        .put("known", outcome.result().known()),
                outcome);
    }

    static JsonObject ofChanged(Answering.Outcome<Integer> outcome) {
        return drawn(new JsonObject().put("changed", outcome.result().longValue()), outcome);
    }

    static JsonObject ofDeleted(Answering.Outcome<Boolean> outcome) {
        return drawn(new JsonObject(), outcome);
    }

    /** Adds the touchpoint or the stage; neither for the map as a whole. */
    static JsonObject putPlace(JsonObject object, PartId place) {
        return place.type() == PartType.MAP ? object : object.put(place.type().key(), place.id());
    }

    private static JsonObject drawn(JsonObject object, Answering.Outcome<?> outcome) {
        return object.put("since", outcome.token().text()).put("fragments", Json.fragments(outcome.fragments()));
    }

    private static JsonObject of(KeptAnswer kept) {
        NewAnswer answer = kept.answer();
        Scale scale = answer.scale();
        Integer value = answer.value();
        LocalDate day = answer.day();
        return putPlace(new JsonObject().put("id", kept.id()), answer.place())
                .put("type", scale == null ? null : scale.question().key())
                .put("scale", scale == null ? null : scale.key())
                .put("value", value == null ? null : BigDecimal.valueOf(value))
                .put("group", group(answer))
                .put("date", day == null ? null : day.toString())
                .put("segment", answer.segment())
                .put("channel", answer.channel())
                .put("source", answer.source().key())
                .put("survey", answer.survey())
                .put("comment", answer.comment())
                .put("state", kept.state().key())
                .put("card", kept.cardId())
                .put("at", kept.at());
    }

    /** The group that the number says, or else the file. */
    private static @Nullable String group(NewAnswer answer) {
        Scale scale = answer.scale();
        Integer value = answer.value();
        Group group = scale != null && value != null ? scale.group(value) : answer.group();
        return group == null ? null : group.key();
    }
}
