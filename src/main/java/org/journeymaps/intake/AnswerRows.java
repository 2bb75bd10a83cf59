package org.journeymaps.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.Group;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/** Makes answers of the rows of a survey: one of each score, and one of words that come without. A row is taken as a whole or refused. */
final class AnswerRows {

    private final Binding binding;
    private final IntakeSettings settings;
    private final PlaceRules places;
    private final RowKeys keys;
    private final List<Integer> scores;
    private final List<Integer> hashed;
    private final List<Optional<Question>> spoken;
    private final KnownQuestions questions = new KnownQuestions();

    AnswerRows(Binding binding, TableProfile profile, IntakeSettings settings, PlaceRules places, RowKeys keys) {
        this.binding = binding;
        this.settings = settings;
        this.places = places;
        this.keys = keys;
        this.scores = binding.all(List.of(Field.NPS, Field.CSAT, Field.CES, Field.RATING));
        this.hashed = IntStream.range(0, binding.width())
                .filter(i ->
                        !Guess.isPersonal(binding.name(i), profile.columns().get(i)))
                .boxed()
                .toList();
        this.spoken = IntStream.range(0, binding.width())
                .mapToObj(i -> HeaderWords.question(binding.name(i)))
                .toList();
    }

    /** The answers of a row; none when it holds neither a score nor words. */
    List<NewAnswer> of(Line row) throws RefusedRowException {
        for (int i = binding.width(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                throw new RefusedRowException(
                        "", row.cell(i), "row-too-long", row.cells().size(), binding.width());
            }
        }
        List<Scored> scored = scored(row);
        List<Integer> comments = binding.all(Field.COMMENT);
        boolean hasWords = comments.stream().anyMatch(i -> !row.cell(i).isEmpty());
        if (scored.isEmpty() && !hasWords) {
            return List.of();
        }
        if (scored.isEmpty()) {
            scored = List.of(Scored.WORDS);
        }
        return answers(row, scored, comments);
    }

    private List<NewAnswer> answers(Line row, List<Scored> scored, List<Integer> comments) throws RefusedRowException {
        PartId place = places.of(row.cell(binding.first(Field.PLACE)), binding.first(Field.PLACE));
        AnswerSource source = source(row);
        LocalDate day = day(row, null);
        String survey = row.cell(binding.first(Field.SURVEY));
        String lineKey = lineKey(row, day == null ? "" : day.toString());
        Map<Question, Integer> nth = new HashMap<>();
        List<NewAnswer> answers = new ArrayList<>();
        for (Scored each : scored) {
            Scale scale = each.scale();
            Question question = scale == null ? null : scale.question();
            int n = question == null ? 0 : nth.merge(question, 1, Integer::sum);
            LocalDate own = day(row, question);
            answers.add(new NewAnswer(
                    keys.of(lineKey, question == null ? "words" : question.key() + n + own),
                    each.place() == null ? place : each.place(),
                    scale,
                    each.value(),
                    each.value() == null ? each.group() : null,
                    own,
                    name(row.cell(binding.first(Field.SEGMENT))),
                    name(row.cell(binding.first(Field.CHANNEL))),
                    source,
                    name(survey.isEmpty() ? settings.survey() : survey),
                    comment(row, comments, question, answers.isEmpty())));
        }
        return answers;
    }

    private List<Scored> scored(Line row) throws RefusedRowException {
        List<Scored> scored = new ArrayList<>();
        for (int i : scores) {
            String cell = row.cell(i);
            if (!Decimals.isNothing(cell)) {
                Scale scale = scale(row, i);
                int value = value(i, cell, scale);
                checkGroup(row, scale, value);
                scored.add(new Scored(scale, value, null, binding.at(i).place()));
            }
        }
        int group = binding.first(Field.GROUP);
        if (scored.isEmpty() && !row.cell(group).isEmpty()) {
            int rating = binding.first(Field.RATING);
            Scale scale = scale(row, rating >= 0 ? rating : group);
            scored.add(new Scored(
                    scale,
                    null,
                    group(group, row.cell(group)),
                    binding.at(group).place()));
        }
        return scored;
    }

    private Scale scale(Line row, int column) throws RefusedRowException {
        ColumnSetting setting = binding.at(column);
        Question question = question(row, setting);
        String told = row.cell(binding.first(Field.SCALE));
        if (!told.isEmpty()) {
            return CellWords.scale(question, told)
                    .orElseThrow(() -> new RefusedRowException(
                            binding.name(binding.first(Field.SCALE)), told, "scale-unknown", told));
        }
        return AnswerScales.scale(setting, question)
                .orElseThrow(
                        () -> new RefusedRowException(setting.name(), row.cell(column), "scale-none", setting.name()));
    }

    private Question question(Line row, ColumnSetting setting) throws RefusedRowException {
        Question own = setting.field().question();
        if (own != null) {
            return own;
        }
        int type = binding.first(Field.TYPE);
        String told = row.cell(type);
        Optional<Question> question =
                told.isEmpty() ? questions.of(row.cell(binding.first(Field.SURVEY))) : questions.of(told);
        if (question.isPresent()) {
            return question.get();
        }
        for (Question each : Question.values()) {
            if (told.isEmpty() && Scale.of(each, setting.scale()).isPresent()) {
                return each;
            }
        }
        throw new RefusedRowException(type < 0 ? setting.name() : binding.name(type), told, "type-unknown", told);
    }

    private int value(int column, String cell, Scale scale) throws RefusedRowException {
        OptionalInt value = CellWords.score(cell);
        if (value.isEmpty() || !scale.has(value.getAsInt())) {
            throw new RefusedRowException(
                    binding.name(column), cell, "score-outside", excerpt(cell), scale.lowest(), scale.highest());
        }
        return value.getAsInt();
    }

    /** Refuses a row whose group is not that of its number: one of both is wrong, and nobody can tell which. */
    private void checkGroup(Line row, Scale scale, int value) throws RefusedRowException {
        for (int i : binding.all(Field.GROUP)) {
            String cell = row.cell(i);
            boolean isMeant = spoken.get(i).map(scale.question()::equals).orElse(scores.size() == 1);
            if (!cell.isEmpty() && isMeant && group(i, cell) != Scales.groupInFile(scale, value)) {
                throw new RefusedRowException(binding.name(i), cell, "group-contradicts", excerpt(cell), value);
            }
        }
    }

    private Group group(int column, String cell) throws RefusedRowException {
        return CellWords.group(cell)
                .orElseThrow(() -> new RefusedRowException(binding.name(column), cell, "group-unknown", excerpt(cell)));
    }

    private AnswerSource source(Line row) throws RefusedRowException {
        int column = binding.first(Field.SOURCE);
        String cell = row.cell(column);
        return cell.isEmpty()
                ? settings.source()
                : CellWords.source(cell)
                        .orElseThrow(() ->
                                new RefusedRowException(binding.name(column), cell, "source-unknown", excerpt(cell)));
    }

    private @Nullable LocalDate day(Line row, @Nullable Question question) throws RefusedRowException {
        int column = paired(binding.all(Field.DATE), question);
        String cell = row.cell(column);
        return Decimals.isNothing(cell)
                ? null
                : settings.dates()
                        .day(cell)
                        .orElseThrow(
                                () -> new RefusedRowException(binding.name(column), cell, "date-bad", excerpt(cell)));
    }

    /** Of several columns the one whose name speaks of a question, else the one that speaks of none; −1 for neither. */
    private int paired(List<Integer> columns, @Nullable Question question) {
        return columns.stream()
                .filter(i -> question != null && isOf(i, question))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(i -> !isOfAnotherScore(i, question))
                        .findFirst())
                .orElse(-1);
    }

    /** Whether the name of a column speaks of a question. */
    private boolean isOf(int column, Question question) {
        return spoken.get(column).filter(question::equals).isPresent();
    }

    private boolean isOfAnotherScore(int column, @Nullable Question question) {
        Optional<Question> own = spoken.get(column);
        return own.isPresent()
                && !own.get().equals(question)
                && scores.stream()
                        .anyMatch(i -> own.get().equals(binding.at(i).field().question()));
    }

    /** The words that go with a score: those of its own columns, and all others with the first score of the row. */
    private String comment(Line row, List<Integer> columns, @Nullable Question question, boolean isFirst) {
        List<String> words = new ArrayList<>();
        for (int i : columns) {
            boolean isOwn = question != null && isOf(i, question);
            if (!row.cell(i).isEmpty() && (isOwn || (isFirst && !isOfAnotherScore(i, question)))) {
                words.add(row.cell(i));
            }
        }
        if (words.isEmpty()) {
            return "";
        }
        String said = PersonalData.withoutAddresses(String.join("\n", words));
        return Plain.kept(said + signature(row), NewAnswer.COMMENT_LENGTH);
    }

    private String signature(Line row) {
        List<String> names = binding.all(Field.NAME).stream()
                .map(row::cell)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? "" : "\n— " + String.join(" ", names);
    }

    private String lineKey(Line row, String day) {
        String place = Plain.of(row.cell(binding.first(Field.PLACE)));
        String id = row.cell(binding.first(Field.ID));
        if (!id.isEmpty()) {
            return keys.ofId(row.cell(binding.first(Field.SURVEY)), id, day, place);
        }
        String email = row.cell(binding.first(Field.EMAIL));
        if (!email.isEmpty()) {
            return keys.ofAddress(email, day, place);
        }
        StringBuilder cells = new StringBuilder();
        hashed.forEach(i -> cells.append(row.cell(i)).append('\u0000'));
        return keys.ofCells(cells.toString());
    }

    private static String name(String cell) {
        return cell.isEmpty() ? "" : Plain.kept(cell.replace('\n', ' '), NewAnswer.NAME_LENGTH);
    }

    static String excerpt(String cell) {
        return Plain.kept(cell, 60);
    }

    /** A score of a row, or its group. */
    private record Scored(
            @Nullable Scale scale,
            @Nullable Integer value,
            @Nullable Group group,
            @Nullable PartId place) {

        static final Scored WORDS = new Scored(null, null, null, null);
    }
}
