package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/** Answers in Active Objects. Whatever changes them holds the row of their map, see {@link StampedMaps}. */
final class ActiveObjectsAnswerStore implements AnswerStore {

    private static final String SEEN = "MAP_ID = ? AND IMPORT_ID <= ?";

    private final ActiveObjects activeObjects;
    private final StampedMaps maps;
    private final TouchpointRows touchpoints;
    private final AnswerTallies tallies;
    private final ImportRows imports;
    private final KnownAnswers known;
    private final RowInserts inserts;

    ActiveObjectsAnswerStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.maps = new StampedMaps(activeObjects);
        this.touchpoints = new TouchpointRows(activeObjects);
        this.tallies = new AnswerTallies(activeObjects);
        this.imports = new ImportRows(activeObjects);
        this.known = new KnownAnswers(activeObjects);
        this.inserts = new ActiveObjectsInserts(activeObjects);
    }

    @Override
    public List<PlacedTally> tallies(int mapId, Cut cut) {
        return tallies.read(mapId, cut);
    }

    @Override
    public List<PlacedTally> tallies(int mapId, Cut cut, Set<String> names) {
        return names.isEmpty() ? List.of() : tallies.read(mapId, cut, List.copyOf(names));
    }

    /**
     * A script that sends again what it has sent before gives nobody news. An import that died with its node is cleared away first, so that
     * its rows stand in nobody's way.
     */
    @Override
    public Added add(int mapId, List<NewAnswer> answers) throws NoSuchMapException {
        if (known(mapId, keys(answers)).containsAll(keys(answers))) {
            return new Added(0, answers.size());
        }
        return maps.answered(mapId, () -> {
            imports.isRunning(mapId);
            Set<String> taken = new HashSet<>(known.of(mapId, keys(answers)));
            List<NewAnswer> added =
                    answers.stream().filter(answer -> taken.add(answer.key())).toList();
            Map<String, Integer> rows = touchpoints.numbers(mapId);
            long at = System.currentTimeMillis();
            inserts.insert(
                    AnswerRow.class,
                    added.stream()
                            .map(answer -> AnswerRows.columns(mapId, 0, answer, rows, at))
                            .toList());
            AnswerCounts counts = new AnswerCounts();
            added.forEach(counts::add);
            tallies.change(mapId, counts);
            return new Added(added.size(), answers.size() - added.size());
        });
    }

    @Override
    public Found find(int mapId, AnswerFilter filter) {
        Optional<Conditions> found = conditions(mapId, filter);
        if (found.isEmpty()) {
            return new Found(List.of(), 0, 0);
        }
        Conditions conditions = found.get();
        int total = activeObjects.count(AnswerRow.class, conditions.text(), conditions.values());
        if (filter.beforeId() > 0) {
            conditions.add("ID < ?", filter.beforeId());
        }
        Query query = Query.select()
                .where(conditions.text(), conditions.values())
                .order("ID DESC")
                .limit(filter.limit() + 1);
        List<KeptAnswer> answers = Arrays.stream(activeObjects.find(AnswerRow.class, query))
                .map(AnswerRows::kept)
                .toList();
        if (answers.size() <= filter.limit()) {
            return new Found(answers, total, 0);
        }
        List<KeptAnswer> page = answers.subList(0, filter.limit());
        return new Found(page, total, page.get(page.size() - 1).id());
    }

    @Override
    public int change(
            int mapId, Set<Integer> ids, @Nullable PartId place, @Nullable AnswerState state, @Nullable String cardId)
            throws NoSuchMapException {
        return maps.answered(mapId, () -> {
            AnswerRow[] rows = rows(mapId, ids);
            if (place != null) {
                move(mapId, rows, place);
            }
            for (AnswerRow row : rows) {
                if (state != null) {
                    row.setAnswerState(state.key());
                }
                if (cardId != null) {
                    row.setCardId(cardId);
                }
                row.save();
            }
            return rows.length;
        });
    }

    @Override
    public boolean delete(int mapId, int id) throws NoSuchMapException {
        return maps.answered(mapId, () -> {
            AnswerRow[] rows = rows(mapId, Set.of(id));
            AnswerCounts counts = new AnswerCounts();
            for (AnswerRow row : rows) {
                counts.remove(AnswerRows.counted(row));
            }
            tallies.change(mapId, counts);
            activeObjects.delete(rows);
            return rows.length > 0;
        });
    }

    /** One import after the other: some databases sort all rows that they find before they give the first. */
    @Override
    public void rebuild(int mapId) throws NoSuchMapException {
        maps.answered(mapId, () -> {
            tallies.clear(mapId);
            tallies.add(mapId, "MAP_ID = ? AND IMPORT_ID = ?", mapId, 0);
            imports.seen(mapId).forEach(importId -> tallies.add(mapId, "IMPORT_ID = ?", importId));
            return mapId;
        });
    }

    @Override
    public Set<String> known(int mapId, Set<String> keys) {
        return known.of(mapId, keys, imports.lastSeen(mapId));
    }

    private void move(int mapId, AnswerRow[] rows, PartId place) {
        int touchpointRow = AnswerRows.touchpointRow(place, touchpoints.numbers(mapId));
        AnswerCounts counts = new AnswerCounts();
        for (AnswerRow row : rows) {
            counts.remove(AnswerRows.counted(row));
            row.setPart(place.type().key());
            row.setPartId(place.id());
            row.setTouchpointRow(touchpointRow);
            counts.add(AnswerRows.counted(row));
        }
        tallies.change(mapId, counts);
    }

    private AnswerRow[] rows(int mapId, Set<Integer> ids) {
        if (ids.isEmpty()) {
            return new AnswerRow[0];
        }
        Conditions conditions = new Conditions(SEEN, mapId, imports.lastSeen(mapId));
        conditions.addIn("ID", ids);
        return activeObjects.find(
                AnswerRow.class, Query.select(AnswerRows.COUNTED).where(conditions.text(), conditions.values()));
    }

    /** What the rows meet that a filter lets through; empty when none can. */
    private Optional<Conditions> conditions(int mapId, AnswerFilter filter) {
        Conditions conditions = new Conditions(SEEN, mapId, imports.lastSeen(mapId));
        if (!filter.importKey().isEmpty()) {
            Optional<ImportRow> row = imports.find(mapId, filter.importKey());
            if (row.isEmpty()) {
                return Optional.empty();
            }
            conditions.add("IMPORT_ID = ?", row.get().getID());
        }
        if (!filter.places().isEmpty()) {
            addPlaces(conditions, mapId, filter.places());
        }
        if (!filter.states().isEmpty()) {
            conditions.addIn(
                    "ANSWER_STATE",
                    filter.states().stream().map(AnswerState::key).toList());
        }
        if (filter.onlyComments()) {
            conditions.add("REMARKED = ?", true);
        }
        if (filter.question() != null) {
            conditions.add("SCALE_WORD LIKE ?", ScaleWord.ofQuestion(filter.question()) + "%");
        }
        if (filter.source() != null) {
            conditions.add("ANSWER_SOURCE = ?", filter.source().key());
        }
        if (!filter.text().isEmpty()) {
            conditions.add("FOLDED_REMARK LIKE ? ESCAPE '!'", "%" + literal(AnswerRows.folded(filter.text())) + "%");
        }
        return Optional.of(conditions);
    }

    private void addPlaces(Conditions conditions, int mapId, Set<PartId> places) {
        Map<String, Integer> rows = touchpoints.numbers(mapId);
        List<Conditions> any = new ArrayList<>();
        for (PartId place : places) {
            Conditions here = new Conditions("PART = ?", place.type().key());
            int touchpointRow = AnswerRows.touchpointRow(place, rows);
            if (touchpointRow > 0) {
                here.add("TOUCHPOINT_ROW = ?", touchpointRow);
            } else if (!place.id().isEmpty()) {
                here.add("PART_ID = ?", place.id());
            }
            any.add(here);
        }
        conditions.addAny(any);
    }

    /** A text of which no character means another in a pattern. */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    private static Set<String> keys(List<NewAnswer> answers) {
        return answers.stream().map(NewAnswer::key).collect(Collectors.toSet());
    }
}
