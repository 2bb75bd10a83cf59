package org.journeymaps.storage;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Group;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/** Answers as their rows hold them. */
final class AnswerRows {

    /** What a tally needs to know of an answer. */
    static final String COUNTED =
            "ID, PART, PART_ID, SCALE_WORD, GIVEN_VALUE, GROUP_WORD, GIVEN_ON, SEGMENT, CHANNEL," + " ANSWER_SOURCE";

    private AnswerRows() {}

    /**
     * The columns of a new row.
     *
     * @param importId 0 for none
     * @param touchpoints the {@code ID} of each touchpoint's row
     */
    static Map<String, @Nullable Object> columns(
            int mapId, int importId, NewAnswer answer, Map<String, Integer> touchpoints, long at) {
        Scale scale = answer.scale();
        Group group = answer.group();
        LocalDate day = answer.day();
        boolean isRemarked = !answer.comment().isEmpty();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("ANSWER_KEY", RowKey.of(mapId, answer.key()));
        columns.put("MAP_ID", mapId);
        columns.put("IMPORT_ID", importId);
        putPlace(columns, answer.place(), touchpoints);
        columns.put("SCALE_WORD", scale == null ? null : ScaleWord.of(scale));
        columns.put("GIVEN_VALUE", answer.value());
        columns.put("GROUP_WORD", group == null ? null : group.key());
        columns.put("GIVEN_ON", day == null ? null : day.toString());
        columns.put("SEGMENT", answer.segment());
        columns.put("CHANNEL", answer.channel());
        columns.put("ANSWER_SOURCE", answer.source().key());
        columns.put("SURVEY", answer.survey());
        columns.put("REMARK", isRemarked ? answer.comment() : null);
        columns.put("FOLDED_REMARK", isRemarked ? folded(answer.comment()) : null);
        columns.put("REMARKED", isRemarked);
        columns.put("ANSWER_STATE", AnswerState.NEW.key());
        columns.put("CAME_AT", at);
        return columns;
    }

    static void putPlace(Map<String, @Nullable Object> columns, PartId place, Map<String, Integer> touchpoints) {
        columns.put("PART", place.type().key());
        columns.put("PART_ID", place.id());
        columns.put("TOUCHPOINT_ROW", touchpointRow(place, touchpoints));
    }

    static int touchpointRow(PartId place, Map<String, Integer> touchpoints) {
        return place.type() == PartType.TOUCHPOINT ? touchpoints.getOrDefault(place.id(), 0) : 0;
    }

    static KeptAnswer kept(AnswerRow row) {
        NewAnswer counted = counted(row);
        NewAnswer answer = new NewAnswer(
                key(row),
                counted.place(),
                counted.scale(),
                counted.value(),
                counted.group(),
                counted.day(),
                counted.segment(),
                counted.channel(),
                counted.source(),
                text(row.getSurvey()),
                text(row.getRemark()));
        String card = text(row.getCardId());
        return new KeptAnswer(
                row.getID(), answer, state(row.getAnswerState()), card.isEmpty() ? null : card, row.getCameAt());
    }

    /** The answer's own key. */
    static String key(AnswerRow row) {
        return row.getAnswerKey().substring(row.getAnswerKey().indexOf('/') + 1);
    }

    /** The answer as far as {@link #COUNTED} tells it. */
    static NewAnswer counted(AnswerRow row) {
        String scale = row.getScaleWord();
        String day = text(row.getGivenOn());
        return new NewAnswer(
                "",
                place(row.getPart(), row.getPartId()),
                scale == null ? null : ScaleWord.scale(scale),
                row.getGivenValue(),
                group(text(row.getGroupWord())),
                day.isEmpty() ? null : LocalDate.parse(day),
                text(row.getSegment()),
                text(row.getChannel()),
                AnswerSource.valueOf(row.getAnswerSource().toUpperCase(Locale.ROOT)),
                "",
                "");
    }

    static PartId place(String type, @Nullable String id) {
        return new PartId(PartType.of(type).orElseThrow(), text(id));
    }

    /** The text of a column in a database that may keep an empty text as null. */
    static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    /** A text as it is compared with what somebody looks for: {@code étape} is found as {@code ETAPE}. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable Group group(String word) {
        return word.isEmpty() ? null : Group.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static AnswerState state(String word) {
        return AnswerState.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
