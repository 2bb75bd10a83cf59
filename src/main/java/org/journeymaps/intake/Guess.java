package org.journeymaps.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.Metric;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;
import org.jspecify.annotations.Nullable;

/** Guesses what each column of a table holds. */
final class Guess {

    /** Columns of which a line has one. */
    private static final List<Field> ONCE = List.of(
            Field.TYPE, Field.SCALE, Field.SEGMENT, Field.CHANNEL, Field.SOURCE, Field.SURVEY, Field.ID, Field.PLACE);

    private final Layout layout;
    private final Block block;
    private final TableProfile profile;
    private final MapPlaces places;
    private final List<ColumnSetting> columns = new ArrayList<>();
    private final Set<Integer> asked = new HashSet<>();
    private final List<Fault> warnings = new ArrayList<>();

    private Guess(Layout layout, Block block, TableProfile profile, MapPlaces places) {
        this.layout = layout;
        this.block = block;
        this.profile = profile;
        this.places = places;
    }

    static Guess of(Layout layout, Block block, TableProfile profile, MapPlaces places) {
        Guess guess = new Guess(layout, block, profile, places);
        for (int i = 0; i < block.header().size(); i++) {
            Field field = layout.isOfFigures() ? guess.figureField(i) : guess.answerField(i);
            guess.columns.add(ColumnSetting.of(block.header().get(i), field));
        }
        if (layout.isOfFigures()) {
            guess.settleFigures();
        } else {
            guess.settleAnswers();
        }
        return guess;
    }

    /** The column that says what each row answers, by the names of the columns alone; −1 for none. */
    static int typeColumn(List<String> header) {
        int type = named(header, Field.TYPE);
        return type >= 0 ? type : named(header, Field.SURVEY);
    }

    private static int named(List<String> header, Field field) {
        return IntStream.range(0, header.size())
                .filter(i ->
                        HeaderWords.field(header.get(i)).filter(field::equals).isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** Whether a column tells of persons, by its name or by what it holds. */
    static boolean isPersonal(String header, ColumnProfile column) {
        return HeaderWords.isPersonal(header) || column.isPersonal();
    }

    boolean findsAnything() {
        return columns.stream().anyMatch(column -> switch (column.field()) {
            case NPS, CSAT, CES, RATING, GROUP, COMMENT, METRIC -> true;
            default -> false;
        });
    }

    List<Fault> warnings() {
        return warnings;
    }

    List<Look.Column> columns() {
        List<Look.Column> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean personal = isPersonal(i);
            List<String> samples = column(i).samples().stream()
                    .map(sample -> personal ? PersonalData.masked(sample) : PersonalData.withoutAddresses(sample))
                    .toList();
            found.add(new Look.Column(columns.get(i), samples, personal, asked.contains(i)));
        }
        return found;
    }

    List<List<String>> preview() {
        return profile.preview().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> isPersonal(i)
                                ? PersonalData.masked(row.get(i))
                                : Plain.kept(PersonalData.withoutAddresses(row.get(i)), Limits.COLUMNS))
                        .toList())
                .toList();
    }

    List<Look.PlaceValue> placeValues() {
        Field field = layout.isOfFigures() ? indexOf(Field.STEP) >= 0 ? Field.STEP : Field.DIMENSION : Field.PLACE;
        int index = indexOf(field);
        if (index < 0) {
            return List.of();
        }
        return column(index).values().entrySet().stream()
                .filter(value -> !FigureWords.isTotal(value.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(Limits.PLACES)
                .map(value -> new Look.PlaceValue(
                        value.getKey(),
                        value.getValue(),
                        places.named(value.getKey()).orElse(null)))
                .toList();
    }

    IntakeSettings settings(TextForm form, int table, String survey) {
        Map<String, @Nullable PartId> values = new LinkedHashMap<>();
        placeValues().forEach(value -> values.put(value.value(), value.place()));
        return new IntakeSettings(
                form.encoding().name(),
                String.valueOf(form.separator()),
                table,
                dates(),
                profile.decimals(),
                survey,
                AnswerSource.SURVEY,
                columns,
                values,
                null,
                block.period());
    }

    private DateForm dates() {
        return IntStream.range(0, columns.size())
                .filter(i ->
                        columns.get(i).field() == Field.DATE || columns.get(i).field() == Field.TIME)
                .filter(i -> column(i).isOfDates())
                .mapToObj(i -> column(i).dateForm())
                .reduce((first, second) -> first == DateForm.AMBIGUOUS ? second : first)
                .orElse(DateForm.ISO);
    }

    private Field answerField(int i) {
        String name = block.header().get(i);
        ColumnProfile column = column(i);
        Field named = HeaderWords.field(name).orElse(Field.IGNORE);
        if (isPersonal(i)) {
            return column.isOfEmails()
                    ? Field.EMAIL
                    : named == Field.NAME || named == Field.EMAIL ? named : Field.IGNORE;
        }
        if (column.isEmpty()) {
            return Field.IGNORE;
        }
        if ((HeaderWords.isOfDate(name) || named == Field.DATE) && column.isOfDates()) {
            return Field.DATE;
        }
        if (HeaderWords.isOfComment(name) && !column.isOfScores()) {
            return Field.COMMENT;
        }
        if (column.isOfGroups() && (named == Field.GROUP || HeaderWords.isOfGroup(name))) {
            return Field.GROUP;
        }
        Optional<Question> question = HeaderWords.question(block.told(i));
        if (question.isPresent() && column.isOfScores()) {
            return Field.of(question.get());
        }
        return byName(named, column);
    }

    private static Field byName(Field named, ColumnProfile column) {
        boolean fits = switch (named) {
            case RATING -> column.isOfScores();
            case TYPE -> column.isOfQuestions();
            case DATE -> column.isOfDates();
            case GROUP -> column.isOfGroups();
            default -> true;
        };
        if (named == Field.SOURCE) {
            return column.isOfSources() ? Field.SOURCE : Field.CHANNEL;
        }
        if (fits) {
            return named;
        }
        return named == Field.RATING && column.isOfSentences() ? Field.COMMENT : Field.IGNORE;
    }

    private void settleAnswers() {
        choosePlaces();
        ONCE.forEach(this::keepFirst);
        if (layout != Layout.CONTACTS) {
            keepBestDate();
        } else {
            keepOneOfEachQuestion();
            warn("warn-contacts");
        }
        if (indexOf(Field.COMMENT) < 0) {
            findComments();
        }
        for (int i = 0; i < columns.size(); i++) {
            settleScore(i);
        }
        warnOfUnknown();
    }

    /** A column whose values are mostly names of the map's places, whatever it is called. */
    private void choosePlaces() {
        IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).field() == Field.PLACE
                        || (columns.get(i).field() == Field.IGNORE && column(i).isOfChoices()))
                .boxed()
                .filter(i -> columns.get(i).field() == Field.PLACE
                        || placed(i) * 2 > column(i).values().size())
                .max(Comparator.comparingInt(this::placed).thenComparing(Comparator.reverseOrder()))
                .ifPresent(best -> {
                    for (int i = 0; i < columns.size(); i++) {
                        if (columns.get(i).field() == Field.PLACE) {
                            setField(i, Field.IGNORE);
                        }
                    }
                    setField(best, Field.PLACE);
                });
    }

    private int placed(int i) {
        return (int) column(i).values().keySet().stream()
                .filter(value -> places.named(value).isPresent())
                .count();
    }

    private void keepFirst(Field field) {
        int first = indexOf(field);
        for (int i = first + 1; first >= 0 && i < columns.size(); i++) {
            if (columns.get(i).field() == field) {
                setField(i, Field.IGNORE);
            }
        }
    }

    private void keepBestDate() {
        List<Integer> dates = indexesOf(Field.DATE);
        dates.stream()
                .min(Comparator.comparingInt(
                        (Integer i) -> HeaderWords.rankOfDate(block.header().get(i))))
                .ifPresent(best -> dates.stream().filter(i -> !i.equals(best)).forEach(i -> setField(i, Field.IGNORE)));
    }

    /** A file of contacts may tell the same last answer twice, and has dates that are none of an answer. */
    private void keepOneOfEachQuestion() {
        for (Field field : List.of(Field.NPS, Field.CSAT, Field.CES)) {
            keepFirst(field);
        }
        for (int i : indexesOf(Field.DATE)) {
            if (HeaderWords.question(block.header().get(i)).isEmpty()) {
                setField(i, Field.IGNORE);
            }
        }
    }

    private void findComments() {
        for (int i = 0; i < columns.size(); i++) {
            boolean isWords = column(i).isOfSentences()
                    && !column(i).isOfChoices()
                    && !column(i).isOfDates();
            if (columns.get(i).field() == Field.IGNORE && !isPersonal(i) && isWords) {
                setField(i, Field.COMMENT);
            }
        }
    }

    private void settleScore(int i) {
        Field field = columns.get(i).field();
        if (field == Field.RATING) {
            settleRating(i);
        } else if (field.question() != null) {
            settleScale(i, field.question());
        } else if (field == Field.GROUP) {
            HeaderWords.question(block.header().get(i))
                    .ifPresent(question -> columns.set(
                            i, columns.get(i).withScale(Scale.usual(question).key())));
        }
    }

    private void settleRating(int i) {
        boolean isTyped = !column(i).spreads().isEmpty() && (indexOf(Field.TYPE) >= 0 || indexOf(Field.SURVEY) >= 0);
        if (!isTyped) {
            Question question = Scales.question(column(i).spread());
            setField(i, Field.of(question));
            settleScale(i, question);
            return;
        }
        Map<Question, String> scales = new EnumMap<>(Question.class);
        column(i)
                .spreads()
                .forEach((question, spread) -> Scales.guess(question, spread, block.told(i), layout)
                        .ifPresentOrElse(
                                scale -> scales.put(question, scale.key()),
                                () -> warn("warn-no-scale", block.header().get(i), spread.lowest(), spread.highest())));
        columns.set(i, columns.get(i).withScales(scales));
        asked.add(i);
    }

    private void settleScale(int i, Question question) {
        ColumnProfile.Spread spread = column(i).spread();
        Optional<Scale> scale = Scales.guess(question, spread, block.told(i), layout);
        if (scale.isEmpty()) {
            scale = mostly(question, spread, i);
        }
        if (scale.isPresent()) {
            columns.set(i, columns.get(i).withScale(scale.get().key()));
        } else {
            warn("warn-no-scale", block.header().get(i), spread.lowest(), spread.highest());
        }
        boolean isCertain = question == Question.NPS && spread.highest() > Scale.SATISFACTION_7.highest();
        if (!isCertain) {
            asked.add(i);
        }
        if (indexOf(Field.PLACE) < 0) {
            places.mentioned(block.told(i))
                    .ifPresent(part -> columns.set(i, columns.get(i).withPlace(part)));
        }
    }

    /** The usual scale of a question when a few numbers alone are outside of it: they are slips, and their lines will be refused. */
    private Optional<Scale> mostly(Question question, ColumnProfile.Spread spread, int i) {
        Scale usual =
                question == Question.CES && HeaderWords.isOfEase(block.told(i)) ? Scale.EASE_5 : Scale.usual(question);
        return AnswerScales.isMixed(spread, usual) ? Optional.empty() : Optional.of(usual);
    }

    private Field figureField(int i) {
        String name = block.header().get(i);
        if (layout == Layout.STAGES) {
            return i == 0 ? Field.STEP : Field.METRIC;
        }
        if (FigureWords.metric(name).isPresent()) {
            return Field.METRIC;
        }
        if (layout == Layout.GA4_FUNNEL && FigureWords.isStep(name)) {
            return Field.STEP;
        }
        if (FigureWords.isComparison(name)) {
            return Field.IGNORE;
        }
        if (FigureWords.isTime(name)) {
            return Field.TIME;
        }
        return column(i).isOfNumbers() ? Field.IGNORE : Field.BREAKDOWN;
    }

    private void settleFigures() {
        int dimension = indexOf(Field.BREAKDOWN);
        if (layout != Layout.GA4_FUNNEL && dimension >= 0) {
            setField(dimension, Field.DIMENSION);
        }
        if (layout == Layout.GA4_FUNNEL && indexOf(Field.STEP) < 0 && dimension >= 0) {
            setField(dimension, Field.STEP);
        }
        keepFirst(Field.TIME);
        Set<Metric> seen = new HashSet<>();
        for (int i : indexesOf(Field.METRIC)) {
            Metric metric = metric(block.header().get(i));
            if (seen.add(metric)) {
                columns.set(i, columns.get(i).withMetric(metric));
            } else {
                setField(i, Field.IGNORE);
            }
        }
        if (block.header().stream().anyMatch(FigureWords::isComparison)) {
            warn("warn-comparison");
        }
        if (block.period() == null && indexOf(Field.TIME) < 0) {
            warn("warn-no-period");
        }
        if (layout != Layout.STAGES) {
            warn("warn-analytics");
        }
        warnOfUnknown();
    }

    private Metric metric(String name) {
        if (layout == Layout.STAGES) {
            return Metric.COUNT;
        }
        Metric metric = FigureWords.metric(name).orElseThrow();
        return layout == Layout.GA4_FUNNEL && metric == Metric.ACTIVE_USERS ? Metric.STEP_USERS : metric;
    }

    private void warnOfUnknown() {
        List<String> unknown = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).field() == Field.IGNORE
                        && !isPersonal(i)
                        && !column(i).isEmpty())
                .filter(i -> !FigureWords.isComparison(block.header().get(i)))
                .mapToObj(i -> block.header().get(i))
                .filter(name -> !name.isBlank())
                .toList();
        if (!unknown.isEmpty()) {
            warn("warn-unknown", unknown.size(), Plain.kept(String.join(", ", unknown), Limits.COLUMNS));
        }
        long personal =
                IntStream.range(0, columns.size()).filter(this::isPersonal).count();
        if (personal > 0 && !layout.isOfFigures()) {
            warn("warn-personal", personal);
        }
        if (dates() == DateForm.AMBIGUOUS) {
            warn("warn-dates");
        }
        long unplaced =
                placeValues().stream().filter(value -> value.place() == null).count();
        if (unplaced > 0) {
            warn("warn-places", unplaced);
        }
    }

    private void warn(String what, Object... arguments) {
        warnings.add(Fault.of(what, arguments));
    }

    private boolean isPersonal(int i) {
        return !layout.isOfFigures() && isPersonal(block.header().get(i), column(i));
    }

    private ColumnProfile column(int i) {
        return profile.columns().get(i);
    }

    private int indexOf(Field field) {
        return indexesOf(field).stream().findFirst().orElse(-1);
    }

    private List<Integer> indexesOf(Field field) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).field() == field)
                .boxed()
                .toList();
    }

    private void setField(int i, Field field) {
        columns.set(i, ColumnSetting.of(columns.get(i).name(), field));
    }
}
