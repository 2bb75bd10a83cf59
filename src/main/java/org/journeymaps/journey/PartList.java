package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of one type while a map is being changed: found by id, ordered among those with the same lane and anchor. */
final class PartList<P extends Part> {

    private final PartType<P> type;
    private final Map<String, P> byId = new HashMap<>();
    private final Map<Place, List<P>> beside = new LinkedHashMap<>();

    PartList(PartType<P> type, List<P> parts) {
        this.type = type;
        for (P part : parts) {
            byId.put(part.id(), part);
            beside(type.hanging(part)).add(part);
        }
    }

    @Nullable
    P find(String id) {
        return byId.get(id);
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The parts that share a lane and an anchor, in order. */
    List<P> beside(Place place) {
        return beside.computeIfAbsent(place.with(After.LAST), unseen -> new ArrayList<>());
    }

    void insert(P part, After after) {
        List<P> others = beside(type.hanging(part));
        others.add(index(others, after), part);
        byId.put(part.id(), part);
    }

    /** Takes out what is there with the id of this part. */
    void remove(P part) {
        List<P> others = beside(type.hanging(part));
        others.remove(indexOf(others, part.id()));
        byId.remove(part.id());
    }

    /** Puts a part in the place of the one with the same id, lane and anchor. */
    void replace(P part) {
        List<P> others = beside(type.hanging(part));
        others.set(indexOf(others, part.id()), part);
        byId.put(part.id(), part);
    }

    /** Where a part stands now. */
    Place place(P part) {
        List<P> others = beside(type.hanging(part));
        int index = indexOf(others, part.id());
        return type.hanging(part).with(After.neighbour(index == 0 ? null : others.get(index - 1)));
    }

    List<P> all() {
        List<P> all = new ArrayList<>(byId.size());
        beside.values().forEach(all::addAll);
        return all;
    }

    private static int index(List<? extends Part> others, After after) {
        if (after instanceof After.First) {
            return 0;
        }
        int behind = after instanceof After.Behind part ? indexOf(others, part.id()) : -1;
        return behind < 0 ? others.size() : behind + 1;
    }

    private static int indexOf(List<? extends Part> parts, String id) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
