package org.journeymaps.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/** Where the values of a column belong on the map: as the settings say, else where a name of the map is the same. */
final class PlaceRules {

    /** So many values are looked up once. */
    private static final int MOST_FOUND = 1_000;

    private final Map<String, Optional<Rule>> found = new HashMap<>();
    private final Map<String, Rule> told = new HashMap<>();
    private final Map<String, Rule> beginnings = new LinkedHashMap<>();
    private final @Nullable PartId otherwise;
    private final MapPlaces map;

    private PlaceRules(IntakeSettings settings, MapPlaces map) {
        settings.places().forEach((value, place) -> {
            if (value.endsWith("*")) {
                beginnings.put(value.substring(0, value.length() - 1), new Rule(place));
            } else {
                told.put(Plain.of(value), new Rule(place));
            }
        });
        this.otherwise = settings.place();
        this.map = map;
    }

    /** @throws RefusedFileException when a place is not on the map */
    static PlaceRules of(IntakeSettings settings, MapPlaces map) throws RefusedFileException {
        for (Map.Entry<String, @Nullable PartId> place : settings.places().entrySet()) {
            require(map, place.getValue(), "settings.places." + place.getKey());
        }
        require(map, settings.place(), "settings.place");
        for (int i = 0; i < settings.columns().size(); i++) {
            require(map, settings.columns().get(i).place(), "settings.columns[" + i + "]");
        }
        return new PlaceRules(settings, map);
    }

    private static void require(MapPlaces map, @Nullable PartId place, String field) throws RefusedFileException {
        if (place != null && !map.has(place)) {
            throw new RefusedFileException(field, "unknown-part", place.id());
        }
    }

    /** Where a row belongs that no column places. */
    PartId otherwise() {
        return otherwise == null ? MapPlaces.WHOLE : otherwise;
    }

    /** Where an answer belongs, by the cell of its column of places. */
    PartId of(String cell, int column) throws RefusedRowException {
        if (column < 0 || cell.isEmpty()) {
            return otherwise();
        }
        Rule rule = rule(cell)
                .orElseThrow(() -> new RefusedRowException("", cell, "place-unknown", AnswerRows.excerpt(cell)));
        return rule.place() == null ? MapPlaces.WHOLE : rule.place();
    }

    /** Where figures of a value belong; empty when nobody says. */
    Optional<PartId> of(String cell) {
        return rule(cell).flatMap(rule -> Optional.ofNullable(rule.place()));
    }

    private Optional<Rule> rule(String cell) {
        if (found.size() >= MOST_FOUND) {
            found.clear();
        }
        return found.computeIfAbsent(cell, this::find);
    }

    private Optional<Rule> find(String cell) {
        Rule exact = told.get(Plain.of(cell));
        if (exact != null) {
            return Optional.of(exact);
        }
        return beginnings.entrySet().stream()
                .filter(beginning -> cell.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> map.named(cell).map(Rule::new));
    }

    /**
     * What is said of a value.
     *
     * @param place null when it belongs nowhere
     */
    private record Rule(@Nullable PartId place) {}
}
