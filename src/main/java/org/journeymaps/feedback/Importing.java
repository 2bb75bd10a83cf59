package org.journeymaps.feedback;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.editing.FeedToken;
import org.journeymaps.editing.Fragments;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.intake.FileSource;
import org.journeymaps.intake.Intake;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.intake.Look;
import org.journeymaps.intake.MapPlaces;
import org.journeymaps.intake.Period;
import org.journeymaps.intake.Refusal;
import org.journeymaps.intake.RefusedFileException;
import org.journeymaps.intake.RefusedLines;
import org.journeymaps.intake.Taking;
import org.journeymaps.journey.Fault;
import org.journeymaps.render.Fragment;
import org.journeymaps.storage.AnswerImports;
import org.journeymaps.storage.AnswerStore;
import org.journeymaps.storage.Batch;
import org.journeymaps.storage.ImportRun;
import org.journeymaps.storage.ImportRunsException;
import org.journeymaps.storage.ImportSettings;
import org.journeymaps.storage.NamedSetting;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files into maps, in the name of the running request's reader. All maps that it is given are from {@link MapsInPages#forWriter}. */
public final class Importing {

    /** No more refused lines than somebody looks through in a dialog; the others are in the file of refused lines. */
    private static final int MOST_REFUSALS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

    private final MapsInPages maps;
    private final AnswerStore answers;
    private final AnswerImports imports;
    private final ImportSettings kept;
    private final Fragments fragments;
    private final MapJson json;
    private final Reader reader;
    private final People people;

    Importing(
            MapsInPages maps,
            AnswerStore answers,
            AnswerImports imports,
            ImportSettings kept,
            Fragments fragments,
            MapJson json,
            Reader reader,
            People people) {
        this.maps = maps;
        this.answers = answers;
        this.imports = imports;
        this.kept = kept;
        this.fragments = fragments;
        this.json = json;
        this.reader = reader;
        this.people = people;
    }

    /** An import, and the name that who started it has now. */
    public record Told(ImportRun run, String by) {}

    /** An import that has ended, and what is to be drawn again. */
    public record Ended(Told told, String since, List<Fragment> fragments) {}

    /**
     * What a file seems to be; nothing is written.
     *
     * @param charset the name of its encoding, or empty to guess it
     * @param separator its separator, or empty to guess it
     * @param table which of its tables; −1 to guess it
     */
    public Look look(MapOnPage map, FileSource file, String charset, String separator, int table)
            throws IOException, RefusedFileException {
        return Intake.look(
                file, charset, separator, table, new MapPlaces(maps.shown(map).content()));
    }

    /** What would come of a file; nothing is written. */
    public ImportCheck check(MapOnPage map, FileSource file, IntakeSettings settings)
            throws IOException, RefusedFileException {
        StoredMap stored = maps.shown(map);
        Taking taking = take(stored, map, file, settings);
        Counting counting = new Counting(stored.head().id());
        taking.read(counting);
        counting.flush();
        return counting.check();
    }

    /**
     * The refused lines of a file as a table.
     *
     * @param reasonName what the column of reasons is called
     * @param reason the sentence of a reason
     */
    public String refused(
            MapOnPage map, FileSource file, IntakeSettings settings, String reasonName, Function<Fault, String> reason)
            throws IOException, RefusedFileException {
        Taking taking = take(maps.shown(map), map, file, settings);
        RefusedLines lines = new RefusedLines(taking, reasonName);
        RowCounts<RuntimeException> gathering = new RowCounts<>() {
            @Override
            void take(List<NewAnswer> someAnswers, List<NewFigure> someFigures) {
                // the others are of no interest
            }

            @Override
            void note(Refusal refusal) {
                lines.add(refusal.cells(), reason.apply(refusal.fault()));
            }
        };
        taking.read(gathering);
        return lines.text();
    }

    /**
     * Reads a file into a map. What it gives is seen and counts when all of it is in. The same id again gives the same import.
     *
     * @param id of the import, a UUID that the reader has chosen
     * @param saveAs the name under which the settings are kept, or empty
     * @throws RefusedException when another import of the map runs, and when the settings cannot be kept
     * @throws RefusedFileException when nothing of the file can be taken in
     */
    public Ended run(MapOnPage map, FileSource file, IntakeSettings settings, String id, String saveAs)
            throws IOException, RefusedFileException {
        StoredMap before = maps.settled(map);
        int mapId = before.head().id();
        Optional<ImportRun> earlier = imports.find(mapId, id);
        if (earlier.isPresent() && earlier.get().state() != ImportRun.State.RUNNING) {
            return ended(map, before, id);
        }
        Taking taking = take(before, map, file, settings);
        if (!saveAs.isEmpty()) {
            keep(before, "saveAs", saveAs, settings);
        }
        String by = Objects.requireNonNullElse(reader.userKey(), "");
        try {
            imports.begin(mapId, id, file.name(), settings.survey(), by, taking.rows());
            store(taking, mapId, id);
        } catch (ImportRunsException e) {
            throw new RefusedException(Reason.IMPORT_RUNS, "", "");
        } catch (NoSuchMapException e) {
            throw RefusedException.notFound();
        }
        return ended(map, before, id);
    }

    private void store(Taking taking, int mapId, String id)
            throws IOException, RefusedFileException, NoSuchMapException {
        Storing storing = new Storing(mapId, id);
        boolean isIn = false;
        try {
            taking.read(storing);
            storing.flush();
            if (storing.taken() == 0) {
                throw RefusedFileException.ofNothing();
            }
            imports.finish(mapId, id, storing.refused());
            isIn = imports.find(mapId, id)
                    .filter(run -> run.state() == ImportRun.State.DONE)
                    .isPresent();
        } catch (StoppedException e) {
            LOG.debug("Import {} was stopped", id, e);
        } finally {
            if (!isIn) {
                imports.discard(mapId, id);
            }
        }
    }

    /** The imports of a map, the newest first. */
    public List<Told> of(MapOnPage map) {
        return imports.of(maps.shown(map).head().id()).stream().map(this::told).toList();
    }

    /** @throws RefusedException when the map has no such import */
    public Told of(MapOnPage map, String id) {
        return told(find(maps.shown(map), id));
    }

    /**
     * Stops an import that runs, or takes what one has brought out of the map again.
     *
     * @throws RefusedException when the map has no such import
     */
    public Ended end(MapOnPage map, String id) {
        StoredMap before = maps.settled(map);
        int mapId = before.head().id();
        ImportRun run = find(before, id);
        try {
            if (run.state() == ImportRun.State.RUNNING) {
                imports.cancel(mapId, id);
            } else if (run.state() == ImportRun.State.DONE) {
                imports.takeBack(mapId, id);
            }
        } catch (NoSuchMapException e) {
            throw RefusedException.notFound();
        }
        return ended(map, before, id);
    }

    /** The settings that are kept for the files of a map. */
    public List<NamedSetting> settings(MapOnPage map) {
        return kept.of(maps.shown(map).head().id());
    }

    /**
     * Keeps settings under a name, in the place of earlier ones.
     *
     * @throws RefusedException when the map keeps too many, or when they are too long
     */
    public void keep(MapOnPage map, String name, IntakeSettings settings) {
        keep(maps.settled(map), "name", name, settings);
    }

    private void keep(StoredMap stored, String field, String name, IntakeSettings settings) {
        String text = json.write(settings);
        if (text.length() > ImportSettings.TEXT_LENGTH) {
            throw new RefusedException(Reason.SETTINGS_TOO_LONG, field, "");
        }
        if (!kept.keep(stored.head().id(), name, text)) {
            throw new RefusedException(Reason.TOO_MANY_SETTINGS, field, "");
        }
    }

    /** Forgets settings, if there are any of that name. */
    public void forget(MapOnPage map, String name) {
        kept.delete(maps.settled(map).head().id(), name);
    }

    private static Taking take(StoredMap stored, MapOnPage map, FileSource file, IntakeSettings settings)
            throws IOException, RefusedFileException {
        return Intake.take(file, settings, new MapPlaces(stored.content()), map.key());
    }

    private ImportRun find(StoredMap stored, String id) {
        return imports.find(stored.head().id(), id).orElseThrow(RefusedException::notFound);
    }

    private Told told(ImportRun run) {
        return new Told(run, run.byUserKey().isEmpty() ? "" : people.name(run.byUserKey()));
    }

    private Ended ended(MapOnPage map, StoredMap before, String id) {
        MapOnPage after = maps.forReader(map.page().id(), map.key());
        StoredMap now = maps.shown(after);
        FeedToken known =
                new FeedToken(now.revision(), Optional.of(before.head().stamps()));
        return new Ended(
                told(find(now, id)),
                FeedToken.now(now.revision(), now.head().stamps()).text(),
                fragments.since(known, now, after));
    }

    /** Stops the reading of a file, as somebody asked for. */
    private static final class StoppedException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Counts what would come of a file. */
    private final class Counting extends RowCounts<RuntimeException> {

        private final int mapId;
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Period> periods = new ArrayList<>();
        private int accepted;
        private int known;
        private int figures;

        Counting(int mapId) {
            this.mapId = mapId;
        }

        @Override
        void take(List<NewAnswer> someAnswers, List<NewFigure> someFigures) {
            Set<String> keys = someAnswers.stream().map(NewAnswer::key).collect(Collectors.toCollection(TreeSet::new));
            int there = keys.isEmpty() ? 0 : answers.known(mapId, keys).size();
            known += there;
            accepted += keys.size() - there;
            figures += someFigures.size();
            for (NewFigure figure : someFigures) {
                Period period = new Period(figure.from(), figure.to());
                if (periods.size() < MOST_REFUSALS && !periods.contains(period)) {
                    periods.add(period);
                }
            }
        }

        @Override
        void note(Refusal refusal) {
            if (refusals.size() < MOST_REFUSALS) {
                refusals.add(refusal);
            }
        }

        ImportCheck check() {
            List<Fault> warnings = new ArrayList<>();
            if (empty() > 0) {
                warnings.add(Fault.of(
                        figures > 0 || accepted + known == 0 ? "warn-left-out" : "warn-without-answer", empty()));
            }
            return new ImportCheck(
                    accepted, known + repeated(), figures, periods, rows(), refused(), refusals, warnings);
        }
    }

    /** Puts what comes of a file into the database. */
    private final class Storing extends RowCounts<StoppedException> {

        private final int mapId;
        private final String id;
        private int taken;

        Storing(int mapId, String id) {
            this.mapId = mapId;
            this.id = id;
        }

        @Override
        void take(List<NewAnswer> someAnswers, List<NewFigure> someFigures) throws StoppedException {
            Batch batch;
            try {
                batch = imports.put(mapId, id, someAnswers, someFigures, rows());
            } catch (NoSuchMapException e) {
                throw RefusedException.notFound();
            }
            taken += batch.added() + batch.known();
            if (batch.cancelled()) {
                throw new StoppedException();
            }
        }

        @Override
        void note(Refusal refusal) {
            // the count is enough
        }

        int taken() {
            return taken;
        }
    }
}
