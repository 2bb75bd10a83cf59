package org.journeymaps.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.journeymaps.journey.Fault;

/** Reads the files of other tools. */
public final class Intake {

    private Intake() {}

    /**
     * What a file seems to be, and how it might be read.
     *
     * @param charset the name of its encoding, or empty to guess it
     * @param separator its separator, or empty to guess it
     * @param table which of its tables; −1 to guess it
     * @param map the places that it may speak of
     * @throws RefusedFileException when nothing can be made of the file
     */
    public static Look look(FileSource file, String charset, String separator, int table, MapPlaces map)
            throws IOException, RefusedFileException {
        TextForm form = TextForm.of(file, charset, separator);
        List<Block> blocks = Outline.of(file, form);
        int chosen = table >= 0 && table < blocks.size() ? table : Layouts.best(blocks);
        Block block = blocks.get(chosen);
        if (block.rows() == 0) {
            throw RefusedFileException.file("file-no-rows");
        }
        Layout layout = Layouts.of(blocks, block, form);
        TableProfile profile = TableProfile.of(file, form, block, null, Guess.typeColumn(block.header()));
        Guess guess = Guess.of(layout, block, profile, map);
        List<Fault> warnings = new ArrayList<>(guess.warnings());
        if (blocks.size() > 1) {
            warnings.add(0, Fault.of("warn-tables", blocks.size()));
        }
        return new Look(
                guess.findsAnything() ? layout : null,
                block.rows(),
                block.title(),
                block.period(),
                warnings,
                blocks.stream()
                        .map(each -> new Look.Table(each.title(), each.rows()))
                        .toList(),
                guess.columns(),
                guess.preview(),
                guess.placeValues(),
                guess.settings(form, chosen, layout.isOfFigures() ? "" : baseName(file.name())));
    }

    /**
     * Makes a file ready to be read.
     *
     * @param salt of the map: files are known again in the same map alone
     * @throws RefusedFileException when the settings do not fit the file or the map
     */
    public static Taking take(FileSource file, IntakeSettings settings, MapPlaces map, UUID salt)
            throws IOException, RefusedFileException {
        TextForm form = TextForm.of(file, settings.charset(), settings.separator());
        List<Block> blocks = Outline.of(file, form);
        if (settings.table() >= blocks.size()) {
            throw new RefusedFileException("settings.table", "table-missing", blocks.size());
        }
        Block block = blocks.get(settings.table());
        if (block.rows() == 0) {
            throw RefusedFileException.file("file-no-rows");
        }
        TableProfile profile = TableProfile.of(file, form, block, settings.decimals(), typeColumn(block, settings));
        boolean isOfFigures = settings.columns().stream().anyMatch(column -> column.field() == Field.METRIC);
        Binding binding = Binding.of(block, profile, settings, !isOfFigures);
        PlaceRules places = PlaceRules.of(settings, map);
        requireDates(binding, settings);
        if (isOfFigures) {
            FigureRows figures = new FigureRows(binding, profile, settings, places, block.period());
            return new Taking(file, form, block, row -> List.of(), figures::of);
        }
        requireAnswers(binding);
        AnswerScales.check(binding, profile, settings, binding.first(Field.SCALE) >= 0);
        AnswerRows answers = new AnswerRows(binding, profile, settings, places, new RowKeys(salt));
        return new Taking(file, form, block, answers::of, row -> List.of());
    }

    private static int typeColumn(Block block, IntakeSettings settings) {
        return settings.columns().stream()
                .filter(column -> column.field() == Field.TYPE)
                .findFirst()
                .map(column -> IntStream.range(0, block.header().size())
                        .filter(i -> Plain.of(block.header().get(i)).equals(Plain.of(column.name())))
                        .findFirst()
                        .orElse(-1))
                .orElseGet(() -> Guess.typeColumn(block.header()));
    }

    private static void requireDates(Binding binding, IntakeSettings settings) throws RefusedFileException {
        boolean hasDates = !binding.all(List.of(Field.DATE, Field.TIME)).isEmpty();
        if (hasDates && settings.dates() == DateForm.AMBIGUOUS) {
            throw new RefusedFileException("settings.dates", "dates-ambiguous");
        }
    }

    private static void requireAnswers(Binding binding) throws RefusedFileException {
        if (binding.all(List.of(Field.NPS, Field.CSAT, Field.CES, Field.RATING, Field.GROUP, Field.COMMENT))
                .isEmpty()) {
            throw new RefusedFileException("settings.columns", "nothing-chosen");
        }
    }

    /** The name of a file without its ending, which a survey is called by when nothing else names it. */
    private static String baseName(String fileName) {
        return Plain.kept(fileName.replaceFirst("\\.[A-Za-z]{1,5}$", ""), Limits.COLUMNS);
    }
}
