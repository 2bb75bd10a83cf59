package org.journeymaps.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The columns of a table, each with what is done with it. */
final class Binding {

    private final Block block;
    private final List<ColumnSetting> columns;
    private final Map<Field, List<Integer>> byField = new EnumMap<>(Field.class);

    private Binding(Block block, List<ColumnSetting> columns) {
        this.block = block;
        this.columns = columns;
        for (Field field : Field.values()) {
            byField.put(field, all(List.of(field)));
        }
    }

    /**
     * Finds the columns that settings name, wherever they stand; columns that these do not name are ignored, and so is what tells of
     * persons unless it is to be kept.
     *
     * @throws RefusedFileException when the table lacks one
     */
    static Binding of(Block block, TableProfile profile, IntakeSettings settings, boolean mayBePersonal)
            throws RefusedFileException {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < block.header().size(); i++) {
            byName.computeIfAbsent(Plain.of(block.header().get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        List<ColumnSetting> columns = new ArrayList<>();
        block.header().forEach(name -> columns.add(ColumnSetting.of(name, Field.IGNORE)));
        for (int i = 0; i < settings.columns().size(); i++) {
            ColumnSetting wanted = settings.columns().get(i);
            List<Integer> left = byName.getOrDefault(Plain.of(wanted.name()), List.of());
            if (!left.isEmpty()) {
                int index = left.remove(0);
                boolean isDropped = mayBePersonal
                        && !wanted.keep()
                        && wanted.field() != Field.ID
                        && Guess.isPersonal(
                                block.header().get(index), profile.columns().get(index));
                columns.set(index, isDropped ? ColumnSetting.of(wanted.name(), Field.IGNORE) : wanted);
            } else if (wanted.field() != Field.IGNORE) {
                throw new RefusedFileException("settings.columns[" + i + "].name", "column-missing", wanted.name());
            }
        }
        return new Binding(block, columns);
    }

    int width() {
        return columns.size();
    }

    String name(int column) {
        return block.header().get(column);
    }

    ColumnSetting at(int column) {
        return columns.get(column);
    }

    /** The first column with a meaning; −1 for none. */
    int first(Field field) {
        List<Integer> all = all(field);
        return all.isEmpty() ? -1 : all.get(0);
    }

    List<Integer> all(Field field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The columns with one of some meanings, in the order of the table. */
    List<Integer> all(List<Field> fields) {
        return IntStream.range(0, columns.size())
                .filter(i -> fields.contains(columns.get(i).field()))
                .boxed()
                .toList();
    }

    /** Where the settings have the column, for an error that points at it. */
    static String path(IntakeSettings settings, ColumnSetting column, String field) {
        return "settings.columns[" + settings.columns().indexOf(column) + "]." + field;
    }
}
