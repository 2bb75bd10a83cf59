package org.journeymaps.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/** Makes figures of the rows of an analytics tool. Totals are never counted: users cannot be added up. */
final class FigureRows {

    private final Binding binding;
    private final TableProfile profile;
    private final IntakeSettings settings;
    private final PlaceRules places;
    private final @Nullable Period period;
    private final int value;
    private final int time;
    private final int comparison;
    private final List<Integer> dimensions;
    private String compared = "";

    /** @throws RefusedFileException when nothing says which days the figures are about */
    FigureRows(
            Binding binding, TableProfile profile, IntakeSettings settings, PlaceRules places, @Nullable Period ofTable)
            throws RefusedFileException {
        this.binding = binding;
        this.profile = profile;
        this.settings = settings;
        this.places = places;
        this.period = settings.period() == null ? ofTable : settings.period();
        int step = binding.first(Field.STEP);
        this.value = step >= 0 ? step : binding.first(Field.DIMENSION);
        this.time = binding.first(Field.TIME);
        this.dimensions = binding.all(List.of(Field.STEP, Field.DIMENSION, Field.BREAKDOWN));
        this.comparison = IntStream.range(0, binding.width())
                .filter(i -> FigureWords.isComparison(binding.name(i)))
                .findFirst()
                .orElse(-1);
        boolean countsFromPeriod =
                time >= 0 && FigureWords.Count.of(binding.name(time)).isPresent();
        if (period == null && (time < 0 || countsFromPeriod)) {
            throw new RefusedFileException("settings.period", "period-missing");
        }
    }

    /** The figures of a row; none of a total, of a row of another period, and of one that has no place on the map. */
    List<NewFigure> of(Line row) throws RefusedRowException {
        if (isTotal(row) || isCompared(row)) {
            return List.of();
        }
        Optional<PartId> place = place(row);
        if (place.isEmpty()) {
            return List.of();
        }
        Period days = days(row);
        List<NewFigure> figures = new ArrayList<>();
        for (int i : binding.all(Field.METRIC)) {
            Metric metric = binding.at(i).metric();
            String cell = row.cell(i);
            if (metric != null && !Decimals.isNothing(cell)) {
                double number = number(i, metric, cell);
                figures.add(new NewFigure(place.get(), metric, label(row), number, days.from(), days.to()));
            }
        }
        return figures;
    }

    private boolean isTotal(Line row) throws RefusedRowException {
        boolean isLabelled = Stream.concat(
                        IntStream.range(binding.width(), row.cells().size()).mapToObj(row::cell),
                        Stream.of(row.cell(value >= 0 ? value : 0)))
                .anyMatch(FigureWords::isTotal);
        boolean isBare = !dimensions.isEmpty()
                && dimensions.stream().allMatch(i -> row.cell(i).isEmpty());
        if (isLabelled || isBare) {
            return true;
        }
        if (row.cells().stream().skip(binding.width()).anyMatch(cell -> !cell.isBlank())) {
            throw new RefusedRowException("", "", "row-too-long", row.cells().size(), binding.width());
        }
        return isPartOfStep(row);
    }

    /** A funnel that is told by devices has a line for each, beside the one for all. */
    private boolean isPartOfStep(Line row) {
        int part = binding.first(Field.BREAKDOWN);
        return binding.first(Field.STEP) >= 0
                && part >= 0
                && !row.cell(part).isEmpty()
                && !FigureWords.isTotal(row.cell(part));
    }

    /** Whether a row is of the period that the first one is compared with. */
    private boolean isCompared(Line row) {
        String cell = row.cell(comparison);
        if (compared.isEmpty()) {
            compared = cell;
        }
        return !cell.equals(compared);
    }

    private Optional<PartId> place(Line row) {
        if (value < 0) {
            return Optional.of(places.otherwise());
        }
        Optional<PartId> place = places.of(row.cell(value));
        boolean isStep = binding.first(Field.STEP) >= 0;
        return place.isPresent() || !isStep ? place : Optional.of(places.otherwise());
    }

    private Period days(Line row) throws RefusedRowException {
        String cell = row.cell(time);
        if (time < 0 || cell.isEmpty()) {
            return whole(cell);
        }
        Optional<FigureWords.Count> count = FigureWords.Count.of(binding.name(time));
        if (count.isPresent() && cell.matches("\\d{1,4}")) {
            return count.get().in(whole(cell), Integer.parseInt(cell));
        }
        Optional<LocalDate> day = settings.dates().day(cell);
        return day.map(found -> Period.of(found, found))
                .orElseThrow(
                        () -> new RefusedRowException(binding.name(time), cell, "date-bad", AnswerRows.excerpt(cell)));
    }

    private Period whole(String cell) throws RefusedRowException {
        if (period == null) {
            throw new RefusedRowException(binding.name(time), cell, "date-bad", AnswerRows.excerpt(cell));
        }
        return period;
    }

    private double number(int column, Metric metric, String cell) throws RefusedRowException {
        Decimals decimals = settings.decimals();
        OptionalDouble number = metric == Metric.ENGAGEMENT_TIME ? decimals.seconds(cell) : decimals.number(cell);
        if (number.isEmpty() || (number.getAsDouble() < 0 && metric != Metric.REVENUE)) {
            throw new RefusedRowException(binding.name(column), cell, "number-bad", AnswerRows.excerpt(cell));
        }
        boolean isPercent = metric.isRate() && profile.columns().get(column).isOfPercent();
        return isPercent
                ? BigDecimal.valueOf(number.getAsDouble()).movePointLeft(2).doubleValue()
                : number.getAsDouble();
    }

    private String label(Line row) {
        String label = dimensions.stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty() && !FigureWords.isTotal(cell))
                .collect(Collectors.joining(" / "));
        return Plain.kept(label, NewAnswer.NAME_LENGTH);
    }
}
