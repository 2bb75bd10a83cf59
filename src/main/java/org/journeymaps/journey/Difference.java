package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the edits that lead from one content to another: first all that comes or stands elsewhere, then values, so that nothing goes
 * along with what it hung on, then what goes. It tries each edit on a draft as it goes, so that every edit fits where it stands.
 */
final class Difference {

    private static final List<PartType<?>> LISTED =
            PartType.ALL.stream().filter(PartType::isListed).toList();

    private final JourneyContent before;
    private final JourneyContent after;
    private final Draft draft;
    private final List<Edit> edits = new ArrayList<>();

    Difference(JourneyContent before, JourneyContent after) {
        this.before = before;
        this.after = after;
        this.draft = new Draft(before);
    }

    Edit find() {
        if (before.isEmpty() != after.isEmpty()) {
            return whole();
        }
        try {
            for (PartType<?> type : LISTED) {
                arrange(type);
            }
            for (PartType<?> type : PartType.ALL) {
                changeValues(type);
            }
            for (PartType<?> type : LISTED) {
                removeOthers(type);
            }
        } catch (EditConflictException e) {
            return whole();
        }
        return draft.content().equals(after) ? Together.of(edits) : whole();
    }

    /** When ids have changed their meaning, such as a lane that has another type: everything goes and comes anew. */
    private Edit whole() {
        if (before.isEmpty()) {
            return after.isEmpty() ? new ClearMap(before, after) : new StartFrom(after);
        }
        return after.isEmpty()
                ? new ClearMap(before, after)
                : Together.of(List.of(new ClearMap(before, JourneyContent.of(before.header())), new StartFrom(after)));
    }

    private void make(Edit edit) throws EditConflictException {
        edit.applyTo(draft);
        edits.add(edit);
    }

    private <P extends Part> void arrange(PartType<P> type) throws EditConflictException {
        Map<Place, List<P>> rows = new LinkedHashMap<>();
        for (P part : type.in(after)) {
            rows.computeIfAbsent(type.hanging(part), unseen -> new ArrayList<>())
                    .add(part);
        }
        for (Map.Entry<Place, List<P>> row : rows.entrySet()) {
            arrange(type, row.getKey(), row.getValue());
        }
    }

    /** Makes the parts of one place stand there in this order, among others that will go. */
    private <P extends Part> void arrange(PartType<P> type, Place place, List<P> row) throws EditConflictException {
        Set<String> staying = staying(row, draft.parts(type).beside(place));
        P neighbour = null;
        for (P part : row) {
            After after = After.neighbour(neighbour);
            if (!draft.parts(type).has(part.id())) {
                make(new Add<>(type, part, after));
            } else if (!staying.contains(part.id())) {
                make(Move.of(draft, type, part.id(), place.with(after)));
            }
            neighbour = part;
        }
    }

    /** The ids of as many parts as possible that stand in the right order already. */
    private static Set<String> staying(List<? extends Part> row, List<? extends Part> now) {
        Map<String, Integer> places = new HashMap<>();
        now.forEach(part -> places.put(part.id(), places.size()));
        List<String> there =
                row.stream().map(Part::id).filter(places::containsKey).toList();
        Set<Integer> rise = LongestRise.of(there.stream().mapToInt(places::get).toArray());
        Set<String> staying = new HashSet<>();
        rise.forEach(index -> staying.add(there.get(index)));
        return staying;
    }

    private <P extends Part> void removeOthers(PartType<P> type) throws EditConflictException {
        Set<String> kept = new HashSet<>();
        type.in(after).forEach(part -> kept.add(part.id()));
        for (P part : type.in(before)) {
            if (!kept.contains(part.id()) && draft.parts(type).has(part.id())) {
                make(Remove.of(draft, type, part.id()));
            }
        }
    }

    private <P extends Part> void changeValues(PartType<P> type) throws EditConflictException {
        for (P wanted : type.in(after)) {
            for (Attribute<P, ?> attribute : type.attributes()) {
                change(type, attribute, draft.find(type, wanted.id()), wanted);
            }
        }
    }

    private <P extends Part, V> void change(PartType<P> type, Attribute<P, V> attribute, P now, P wanted)
            throws EditConflictException {
        V from = attribute.get(now);
        V to = attribute.get(wanted);
        if (!Objects.equals(from, to)) {
            make(new Change<>(type, wanted.id(), attribute, from, to));
        }
    }
}
