package org.journeymaps.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.editing.ConflictException.Kind;
import org.journeymaps.editing.ConflictException.LastChange;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.Beginning;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.MapValidation;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Problem;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Together;
import org.journeymaps.journey.Wanted;
import org.journeymaps.storage.Decision;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.NewEdit;
import org.journeymaps.storage.Source;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;

/** Works out, for one request of one writer, what it makes of a map as it is when the request gets its turn. */
final class Decisions {

    private static final String EDITS = "edits";

    private final MapStore store;
    private final MapLog log;
    private final MapJson json;
    private final Authors authors;
    private final String clientId;
    private final @Nullable String userKey;

    Decisions(MapStore store, MapLog log, MapJson json, Authors authors, String clientId, @Nullable String userKey) {
        this.store = store;
        this.log = log;
        this.json = json;
        this.authors = authors;
        this.clientId = clientId;
        this.userKey = userKey;
    }

    /** To carry out edits. */
    Decision edits(List<Wanted> wanted, long baseRevision) {
        return now -> {
            List<Edit> edits = Wanted.edits(wanted, now.content());
            refuseChangedInside(edits, now, baseRevision);
            refuseUsedIds(edits, now);
            return keep(now, edits, Source.EDIT, 0);
        };
    }

    /** To fill an empty map with this content, whatever it said of itself. */
    Decision start(JourneyContent content) {
        return now -> keep(now, List.of(new StartFrom(content)), Source.EDIT, 0);
    }

    /** To fill an empty map from a journey; what it says of itself stays. */
    Decision startFromJourney(JourneyContent journey) {
        return now -> keep(now, List.of(new StartFrom(Beginning.of(now.content(), journey))), Source.EDIT, 0);
    }

    /** To take back the edit that made a revision. */
    Decision undo(long revision) {
        return now -> {
            LogLine line = log.line(now.head().id(), revision).orElseThrow(() -> noSuchRevision(now));
            JourneyContent before = log.at(now.head().id(), revision - 1);
            return keep(now, List.of(line.edit().inverse(before)), Source.UNDO, revision);
        };
    }

    /** To bring back what the map held at a revision. */
    Decision restore(long revision) {
        return now -> {
            if (revision > now.revision()) {
                throw noSuchRevision(now);
            }
            JourneyContent content = log.at(now.head().id(), revision);
            return keep(now, List.of(Edits.between(now.content(), content)), Source.RESTORE, revision);
        };
    }

    /** @param edits as the writer counts them */
    private Optional<NewEdit> keep(StoredMap now, List<Edit> edits, Source source, long refersTo)
            throws EditConflictException {
        Edit edit = Together.of(edits);
        if (Edits.isNothing(edit)) {
            return Optional.empty();
        }
        JourneyContent after = edit.applyTo(now.content());
        refuseInvalid(edits, now.content(), after);
        return Optional.of(new NewEdit(edit, after, source, clientId, userKey, refersTo, NewEdit.UNSAVED));
    }

    private void refuseInvalid(List<Edit> edits, JourneyContent before, JourneyContent after)
            throws EditConflictException {
        List<Problem> problems = MapValidation.problems(after);
        if (!problems.isEmpty()) {
            throw new InvalidEditException(EDITS + "[" + firstInvalid(edits, before) + "]", problems);
        }
        int length = json.write(after).length();
        if (length > MapLimits.MAP_TEXT_LENGTH) {
            Fault fault = Fault.of("text-too-long", length, MapLimits.MAP_TEXT_LENGTH);
            throw new InvalidEditException(EDITS, List.of(fault.at("$")));
        }
    }

    /** The place of the first edit that breaks a rule. */
    private static int firstInvalid(List<Edit> edits, JourneyContent before) throws EditConflictException {
        JourneyContent content = before;
        for (int i = 0; i < edits.size() - 1; i++) {
            content = edits.get(i).applyTo(content);
            if (!MapValidation.problems(content).isEmpty()) {
                return i;
            }
        }
        return edits.size() - 1;
    }

    /** Nobody takes away what they have not seen. */
    private void refuseChangedInside(List<Edit> edits, StoredMap now, long baseRevision) {
        if (baseRevision == now.revision()) {
            return;
        }
        for (int i = 0; i < edits.size(); i++) {
            Set<PartId> removed = Edits.singles(edits.get(i)).stream()
                    .filter(Remove.class::isInstance)
                    .flatMap(remove -> Edits.touched(remove).stream())
                    .collect(Collectors.toSet());
            LastChange change = removed.isEmpty() ? null : authors.other(now, baseRevision, removed, userKey);
            if (change != null) {
                throw new ConflictException(Kind.CHANGED_INSIDE, now.revision(), EDITS + "[" + i + "]", null, change);
            }
        }
    }

    /** What was said of a touchpoint that is gone is not said of a new one. */
    private void refuseUsedIds(List<Edit> edits, StoredMap now) {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i) instanceof Add<?> add && add.type() == PartType.TOUCHPOINT) {
                if (used.isEmpty()) {
                    used.addAll(store.touchpointIds(now.head().id()));
                }
                if (used.contains(add.part().id())) {
                    PartId part = PartId.of(add.part());
                    throw new ConflictException(
                            Kind.ID_USED,
                            now.revision(),
                            EDITS + "[" + i + "].value.id",
                            null,
                            authors.ofPart(now, 0, part));
                }
            }
        }
    }

    private static ConflictException noSuchRevision(StoredMap now) {
        return new ConflictException(Kind.FUTURE, now.revision(), EDITS + "[0].revision", null, null);
    }
}
