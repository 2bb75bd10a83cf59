package org.journeymaps.editing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Remove;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.StoredMap;

/** Says in one line what changed since the page last held the maps: "Journey map: 7 touchpoints changed, 2 added". */
final class ChangeSummary {

    private static final String PREFIX = "journey-maps.saved.";

    /** What happened to a part; a part that changed and moved counts as changed. */
    private enum Fate {
        CHANGED,
        ADDED,
        REMOVED,
        MOVED
    }

    private static final List<PartType<?>> COUNTED =
            List.of(PartType.TOUCHPOINT, PartType.STAGE, PartType.LANE, PartType.CARD);

    private final MapLog log;

    ChangeSummary(MapLog log) {
        this.log = log;
    }

    /** @param maps maps that have edits which their page does not hold */
    String of(List<StoredMap> maps, Words words) {
        Map<PartType<?>, Map<Fate, Set<PartId>>> fates = new HashMap<>();
        boolean started = false;
        boolean header = false;
        for (StoredMap map : maps) {
            JourneyContent before =
                    log.at(map.head().id(), map.head().checkpoint().revision());
            started |= before.isEmpty() && !map.content().isEmpty();
            header |= !before.header().equals(map.content().header())
                    || !before.personas().equals(map.content().personas())
                    || !before.curves().equals(map.content().curves());
            Edit difference = Edits.between(before, map.content());
            noteFeelings(fates, difference, before, map.content());
            note(fates, Edits.singles(difference));
        }
        return words.text(PREFIX + "comment", started ? words.text(PREFIX + "started") : list(fates, header, words));
    }

    private static String list(Map<PartType<?>, Map<Fate, Set<PartId>>> fates, boolean header, Words words) {
        List<String> pieces = new ArrayList<>();
        for (PartType<?> type : COUNTED) {
            boolean named = false;
            for (Map.Entry<Fate, Set<PartId>> fate :
                    fates.getOrDefault(type, Map.of()).entrySet()) {
                String key = PREFIX + type.key() + "." + fate.getKey().name().toLowerCase(Locale.ROOT);
                pieces.add(
                        words.text(named ? key + ".more" : key, fate.getValue().size()));
                named = true;
            }
        }
        if (header) {
            pieces.add(words.text(PREFIX + "header"));
        }
        return pieces.isEmpty() ? words.text(PREFIX + "nothing") : String.join(", ", pieces);
    }

    /** What was there and is felt otherwise has changed. */
    private static void noteFeelings(
            Map<PartType<?>, Map<Fate, Set<PartId>>> fates,
            Edit difference,
            JourneyContent before,
            JourneyContent after) {
        Set<PartId> there = anchors(before).map(PartId::of).collect(Collectors.toSet());
        Set<String> felt = Edits.touched(difference).stream()
                .filter(part -> part.type() == PartType.FEELING)
                .map(PartId::shownId)
                .collect(Collectors.toSet());
        anchors(after)
                .filter(part -> felt.contains(part.id()))
                .map(PartId::of)
                .filter(there::contains)
                .forEach(part -> note(fates, Fate.CHANGED, part));
    }

    private static Stream<Part> anchors(JourneyContent content) {
        return Stream.concat(content.stages().stream(), content.touchpoints().stream());
    }

    /** From behind, because the moves of a difference come before its changes. */
    private static void note(Map<PartType<?>, Map<Fate, Set<PartId>>> fates, List<Edit> edits) {
        for (int i = edits.size() - 1; i >= 0; i--) {
            note(fates, edits.get(i));
        }
    }

    private static void note(Map<PartType<?>, Map<Fate, Set<PartId>>> fates, Edit edit) {
        if (edit instanceof Change<?, ?> change) {
            note(fates, Fate.CHANGED, new PartId(change.type(), change.id()));
        } else if (edit instanceof Add<?> add) {
            note(fates, Fate.ADDED, PartId.of(add.part()));
        } else if (edit instanceof Remove remove) {
            Edits.touched(remove).forEach(part -> note(fates, Fate.REMOVED, part));
        } else if (edit instanceof Move<?> move) {
            note(fates, Fate.MOVED, new PartId(move.type(), move.id()));
        }
    }

    private static void note(Map<PartType<?>, Map<Fate, Set<PartId>>> fates, Fate fate, PartId part) {
        Map<Fate, Set<PartId>> ofType = fates.computeIfAbsent(part.type(), unseen -> new EnumMap<>(Fate.class));
        if (fate != Fate.MOVED || ofType.values().stream().noneMatch(parts -> parts.contains(part))) {
            ofType.computeIfAbsent(fate, unseen -> new HashSet<>()).add(part);
        }
    }
}
