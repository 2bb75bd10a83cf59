package org.journeymaps.editing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.journeymaps.editing.ConflictException.LastChange;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.People;
import org.jspecify.annotations.Nullable;

/** Finds who changed what a writer meets changed. */
final class Authors {

    private final MapLog log;
    private final People people;

    Authors(MapLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /** Who changed a part last since a revision; null when nobody did. */
    @Nullable
    LastChange ofPart(StoredMap map, long since, PartId part) {
        return last(map, since, edit -> concerns(edit, part, ""));
    }

    /** Who made last, since a revision, what an edit met; null when nobody did. */
    @Nullable
    LastChange of(StoredMap map, long since, EditConflictException met) {
        PartId part = new PartId(met.type(), met.id());
        boolean anything = met.type() == PartType.MAP && met.attribute().isEmpty();
        return last(map, since, edit -> anything || concerns(edit, part, met.attribute()));
    }

    private @Nullable LastChange last(StoredMap map, long since, Predicate<Edit> isMeant) {
        List<LogLine> lines = log.lines(map.head().id(), since, map.revision());
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (Edits.singles(lines.get(i).edit()).stream().anyMatch(isMeant)) {
                return lastChange(lines.get(i));
            }
        }
        return null;
    }

    /** @param attribute only changes of this attribute count; all when it is empty */
    private static boolean concerns(Edit edit, PartId part, String attribute) {
        if (edit instanceof StartFrom || edit instanceof ClearMap) {
            return true;
        }
        boolean other = edit instanceof Change<?, ?> change
                && !attribute.isEmpty()
                && !attribute.equals(change.attribute().key());
        return !other && Edits.touched(edit).contains(part);
    }

    /** Who else changed one of these parts last since a revision; null when nobody did. */
    @Nullable
    LastChange other(StoredMap map, long since, Set<PartId> parts, @Nullable String userKey) {
        LastChange found = null;
        for (LogLine line : log.lines(map.head().id(), since, map.revision())) {
            boolean mine = userKey != null && userKey.equals(line.authorKey());
            if (!mine && Edits.touched(line.edit()).stream().anyMatch(parts::contains)) {
                found = lastChange(line);
            }
        }
        return found;
    }

    private LastChange lastChange(LogLine line) {
        return new LastChange(line.authorKey(), people.name(line.authorKey()), line.at());
    }
}
