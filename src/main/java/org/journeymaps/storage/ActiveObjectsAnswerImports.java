package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.schema.StringLength;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports in Active Objects. The answers of a batch are not counted: whoever finishes the import reads all of its answers and counts
 * them in one transaction, which also says that it is done. So a node that dies leaves nothing half counted, and memory stays flat.
 */
final class ActiveObjectsAnswerImports implements AnswerImports {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsAnswerImports.class);

    /** Each failed attempt means that somebody else added an answer meanwhile, or that rows do not go in by batches here. */
    private static final int ATTEMPTS = 20;

    private final ActiveObjects activeObjects;
    private final StampedMaps maps;
    private final TouchpointRows touchpoints;
    private final AnswerTallies tallies;
    private final ImportRows imports;
    private final KnownAnswers known;
    private final FigureInserts figureInserts;
    private final RowInserts rowByRow;
    private final RowInserts inBatches;

    ActiveObjectsAnswerImports(ActiveObjects activeObjects, Connections connections) {
        this.activeObjects = activeObjects;
        this.maps = new StampedMaps(activeObjects);
        this.touchpoints = new TouchpointRows(activeObjects);
        this.tallies = new AnswerTallies(activeObjects);
        this.imports = new ImportRows(activeObjects);
        this.known = new KnownAnswers(activeObjects);
        this.figureInserts = new FigureInserts(activeObjects);
        this.rowByRow = new ActiveObjectsInserts(activeObjects);
        this.inBatches = new BatchInserts(connections, rowByRow);
    }

    @Override
    public List<ImportRun> of(int mapId) {
        Query query = Query.select().where("MAP_ID = ?", mapId).order("ID DESC").limit(MOST_TOLD);
        return Arrays.stream(activeObjects.find(ImportRow.class, query))
                .map(ActiveObjectsAnswerImports::run)
                .toList();
    }

    @Override
    public Optional<ImportRun> find(int mapId, String importKey) {
        return imports.find(mapId, importKey).map(ActiveObjectsAnswerImports::run);
    }

    @Override
    public void begin(int mapId, String importKey, String fileName, String survey, String byUserKey, int expected)
            throws NoSuchMapException, ImportRunsException {
        boolean begun = maps.answered(mapId, () -> {
            if (imports.isRunning(mapId) || imports.find(mapId, importKey).isPresent()) {
                return false;
            }
            long now = System.currentTimeMillis();
            activeObjects.create(
                    ImportRow.class,
                    new DBParam("IMPORT_KEY", RowKey.of(mapId, importKey)),
                    new DBParam("MAP_ID", mapId),
                    new DBParam("FILE_NAME", cut(fileName, StringLength.MAX_LENGTH)),
                    new DBParam("SURVEY", cut(survey, AnswerRow.NAME_LENGTH)),
                    new DBParam("RUN_STATE", ImportRun.State.RUNNING.key()),
                    new DBParam("EXPECTED_ROWS", expected),
                    new DBParam("BEGUN_AT", now),
                    new DBParam("TOUCHED_AT", now),
                    new DBParam("STARTED_BY", byUserKey));
            return true;
        });
        if (!begun) {
            throw new ImportRunsException(mapId);
        }
    }

    /** What has failed as a batch, be it because somebody else added one of the answers meanwhile, is tried again row by row. */
    @Override
    public Batch put(int mapId, String importKey, List<NewAnswer> answers, List<NewFigure> figures, int rowsDone)
            throws NoSuchMapException {
        for (int attempt = 1; ; attempt++) {
            RowInserts inserts = attempt == 1 ? inBatches : rowByRow;
            try {
                return activeObjects
                        .executeInTransaction(() -> imports.held(mapId, importKey)
                                .map(row -> put(inserts, row, answers, figures, rowsDone)))
                        .orElseThrow(() -> new NoSuchMapException(mapId));
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("Some rows of the import {} did not go in", importKey, e);
            }
        }
    }

    @Override
    public void finish(int mapId, String importKey, int refused) throws NoSuchMapException {
        changeSeen(mapId, importKey, ImportRun.State.RUNNING, row -> {
            tallies.add(mapId, "IMPORT_ID = ?", row.getID());
            row.setDoneRows(row.getExpectedRows());
            row.setRefusedRows(refused);
            ImportRows.set(row, ImportRun.State.DONE);
        });
    }

    @Override
    public void cancel(int mapId, String importKey) {
        change(mapId, importKey, row -> {
            if (ImportRows.state(row) == ImportRun.State.RUNNING) {
                ImportRows.set(row, ImportRun.State.CANCELLED);
            }
        });
    }

    @Override
    public void discard(int mapId, String importKey) {
        change(mapId, importKey, row -> {
            ImportRun.State state = ImportRows.state(row);
            if (state == ImportRun.State.RUNNING || state == ImportRun.State.CANCELLED) {
                imports.clear(row, ImportRun.State.CANCELLED);
            }
        });
    }

    @Override
    public void takeBack(int mapId, String importKey) throws NoSuchMapException {
        changeSeen(mapId, importKey, ImportRun.State.DONE, row -> {
            tallies.remove(mapId, "IMPORT_ID = ?", row.getID());
            imports.clear(row, ImportRun.State.TAKEN_BACK);
        });
    }

    @Override
    public int forget(String userKey) {
        return activeObjects.executeInTransaction(() -> {
            ImportRow[] rows =
                    activeObjects.find(ImportRow.class, Query.select().where("STARTED_BY = ?", userKey));
            for (ImportRow row : rows) {
                row.setStartedBy(null);
                row.save();
            }
            return rows.length;
        });
    }

    private Batch put(
            RowInserts inserts, ImportRow row, List<NewAnswer> answers, List<NewFigure> figures, int rowsDone) {
        if (ImportRows.state(row) != ImportRun.State.RUNNING) {
            return new Batch(0, 0, true);
        }
        Map<String, Integer> rows = touchpoints.numbers(row.getMapId());
        int answersAdded = putAnswers(inserts, row, answers, rows);
        Added figuresAdded = figureInserts.put(inserts, row.getMapId(), row.getID(), figures, rows);
        int added = answersAdded + figuresAdded.added();
        int alreadyThere = answers.size() - answersAdded + figuresAdded.known();
        row.setDoneRows(rowsDone);
        row.setAddedRows(row.getAddedRows() + added);
        row.setKnownRows(row.getKnownRows() + alreadyThere);
        row.save();
        return new Batch(added, alreadyThere, false);
    }

    private int putAnswers(
            RowInserts inserts, ImportRow row, List<NewAnswer> answers, Map<String, Integer> touchpointRows) {
        int mapId = row.getMapId();
        Set<String> taken = new HashSet<>(
                known.of(mapId, answers.stream().map(NewAnswer::key).toList()));
        List<NewAnswer> added =
                answers.stream().filter(answer -> taken.add(answer.key())).toList();
        long at = System.currentTimeMillis();
        inserts.insert(
                AnswerRow.class,
                added.stream()
                        .map(answer -> AnswerRows.columns(mapId, row.getID(), answer, touchpointRows, at))
                        .toList());
        return added.size();
    }

    private void changeSeen(int mapId, String importKey, ImportRun.State state, Consumer<ImportRow> work)
            throws NoSuchMapException {
        maps.answered(mapId, () -> {
            imports.held(mapId, importKey)
                    .filter(row -> ImportRows.state(row) == state)
                    .ifPresent(work);
            return mapId;
        });
    }

    private void change(int mapId, String importKey, Consumer<ImportRow> work) {
        activeObjects.executeInTransaction(() -> {
            imports.held(mapId, importKey).ifPresent(work);
            return mapId;
        });
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static ImportRun run(ImportRow row) {
        return new ImportRun(
                row.getImportKey().substring(row.getImportKey().indexOf('/') + 1),
                AnswerRows.text(row.getFileName()),
                AnswerRows.text(row.getSurvey()),
                ImportRows.state(row),
                row.getExpectedRows(),
                row.getDoneRows(),
                row.getAddedRows(),
                row.getKnownRows(),
                row.getRefusedRows(),
                row.getBegunAt(),
                AnswerRows.text(row.getStartedBy()));
    }
}
