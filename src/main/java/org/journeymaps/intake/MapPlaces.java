package org.journeymaps.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** The touchpoints and stages of a map, as files may name them. */
public final class MapPlaces {

    /** The map as a whole. */
    public static final PartId WHOLE = new PartId(PartType.MAP, "");

    /** Shorter names are found in too many others. */
    private static final int SHORTEST_PART = 4;

    private final Map<String, PartId> byName = new LinkedHashMap<>();
    private final Set<PartId> all = new HashSet<>();

    public MapPlaces(JourneyContent content) {
        byName.putAll(unique(content.touchpoints(), Touchpoint::name));
        unique(content.stages(), Stage::name).forEach(byName::putIfAbsent);
        unique(content.touchpoints(), Touchpoint::id).forEach(byName::putIfAbsent);
        unique(content.stages(), Stage::id).forEach(byName::putIfAbsent);
        byName.remove("");
    }

    /** The parts by their names, without those that share one. */
    private <P extends Part> Map<String, PartId> unique(List<P> parts, Function<P, String> name) {
        Map<String, PartId> names = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (P part : parts) {
            all.add(PartId.of(part));
            String plain = Plain.of(name.apply(part));
            if (names.put(plain, PartId.of(part)) != null) {
                shared.add(plain);
            }
        }
        names.keySet().removeAll(shared);
        return names;
    }

    /** Whether the map has that part, or it is the map as a whole. */
    boolean has(PartId part) {
        return part.equals(WHOLE) || all.contains(part);
    }

    /** The touchpoint or the stage that a value names: without case, accents and punctuation, and without the number of a step. */
    Optional<PartId> named(String value) {
        PartId exact = byName.get(Plain.of(value));
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(byName.get(Plain.of(value.replaceFirst("^\\s*\\d{1,2}\\s*[.):-]\\s*", ""))));
    }

    /** The part with the longest name that a header mentions. */
    Optional<PartId> mentioned(String header) {
        String plain = Plain.of(header);
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST_PART && plain.contains(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
