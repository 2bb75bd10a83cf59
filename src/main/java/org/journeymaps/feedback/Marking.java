package org.journeymaps.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.editing.FeedToken;
import org.journeymaps.editing.Fragments;
import org.journeymaps.editing.Hearing;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.render.Fragment;
import org.journeymaps.render.Home;
import org.journeymaps.render.MarkWords;
import org.journeymaps.score.Mark;
import org.journeymaps.score.MarkRules;
import org.journeymaps.score.MarkRules.Shown;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Tally;
import org.journeymaps.storage.MarkStore;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.Round;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** Gives marks in the name of the running request's reader, and tells what that reader may know of the marks of all. */
public final class Marking {

    /** More names than a workshop has people. */
    private static final int MOST_NAMES = 100;

    private final MapsInPages maps;
    private final MarkStore store;
    private final Fragments fragments;
    private final Hearing hearing;
    private final Reader reader;
    private final People people;

    Marking(MapsInPages maps, MarkStore store, Fragments fragments, Hearing hearing, Reader reader, People people) {
        this.maps = maps;
        this.store = store;
        this.fragments = fragments;
        this.hearing = hearing;
        this.reader = reader;
        this.people = people;
    }

    /** What comes of a mark: the touchpoint's marks, and what is to be drawn again. */
    public record Given(TouchpointMarks touchpoint, List<Fragment> fragments) {}

    /**
     * The marks of a map.
     *
     * @param map from {@link MapsInPages#forReader}
     * @param roundId the round that is meant; empty for the newest
     * @throws RefusedException when the page's text is no map, and when the map has no such round
     */
    public MapMarks of(MapOnPage map, Optional<Integer> roundId) {
        return of(map, maps.shown(map), roundId);
    }

    /**
     * The marks of one touchpoint, with the names of those who gave them.
     *
     * @param map from {@link MapsInPages#forReader}
     * @throws RefusedException when the page's text is no map, and when the map has no such touchpoint
     */
    public TouchpointMarks of(MapOnPage map, String touchpointId) {
        StoredMap stored = maps.shown(map);
        touchpoint(stored.content(), touchpointId);
        Seen seen = seen(stored, newest(rounds(stored)));
        return named(seen, seen.of(touchpointId));
    }

    /**
     * Gives a mark in the place of an earlier one of the same person, or withdraws it. Both may be done again and again; a round that is
     * over is left alone.
     *
     * @param map from {@link MapsInPages#forMarker}
     * @param mark null to withdraw
     * @throws RefusedException when the page's text is no map, and when the map has no such touchpoint, or has it no more
     */
    public Given give(MapOnPage map, String touchpointId, @Nullable Mark mark) {
        StoredMap before = maps.settled(map);
        touchpoint(before.content(), touchpointId);
        MarkRules rules = MarkWords.rules(before.content().header());
        String giver = Objects.requireNonNull(reader.userKey());
        try {
            if (!store.give(before.head().id(), touchpointId, giver, !rules.anonymous(), mark)) {
                throw RefusedException.notFound();
            }
        } catch (NoSuchMapException e) {
            throw RefusedException.notFound();
        }
        MapOnPage after = maps.forReader(map.page().id(), map.key());
        StoredMap now = maps.shown(after);
        Seen seen = seen(now, newest(rounds(now)));
        FeedToken known =
                new FeedToken(now.revision(), Optional.of(before.head().stamps()));
        return new Given(named(seen, seen.of(touchpointId)), fragments.since(known, now, after));
    }

    /**
     * Closes the open round and opens a new one.
     *
     * @param map from {@link MapsInPages#forWriter}
     * @param name the team's name for the new round, or empty
     */
    public MapMarks open(MapOnPage map, String name) {
        StoredMap stored = maps.settled(map);
        try {
            store.open(stored.head().id(), name);
        } catch (NoSuchMapException e) {
            throw RefusedException.notFound();
        }
        return of(map, stored, Optional.empty());
    }

    private MapMarks of(MapOnPage map, StoredMap stored, Optional<Integer> roundId) {
        List<Round> rounds = rounds(stored);
        Round round = roundId.isEmpty()
                ? newest(rounds)
                : rounds.stream()
                        .filter(each -> each.id() == roundId.get())
                        .findFirst()
                        .orElseThrow(RefusedException::notFound);
        Seen seen = seen(stored, round);
        List<TouchpointMarks> touchpoints = stored.content().touchpoints().stream()
                .map(touchpoint -> seen.of(touchpoint.id()))
                .toList();
        Home home = hearing.home(map.page());
        return new MapMarks(
                round,
                rounds,
                seen.rules(),
                home.mayMark() && !round.isClosed(),
                home.editable(),
                touchpoints,
                teams(stored.content(), touchpoints));
    }

    private static List<MapMarks.OfTeam> teams(JourneyContent content, List<TouchpointMarks> marks) {
        Map<String, Tally> teams = new LinkedHashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            Shown shown = marks.get(i).shown();
            String team = content.touchpoints().get(i).team();
            if (!team.isEmpty() && (shown == Shown.MEAN || shown == Shown.ONE)) {
                teams.merge(team, marks.get(i).marks().performance(), Tally::plus);
            }
        }
        return teams.entrySet().stream()
                .map(team -> new MapMarks.OfTeam(team.getKey(), team.getValue()))
                .toList();
    }

    private List<Round> rounds(StoredMap stored) {
        return stored.head().stamps().marks() == 0
                ? List.of()
                : store.rounds(stored.head().id());
    }

    private static Round newest(List<Round> rounds) {
        return rounds.isEmpty() ? Round.FIRST : rounds.get(0);
    }

    private static void touchpoint(JourneyContent content, String id) {
        if (content.touchpoints().stream().map(Touchpoint::id).noneMatch(id::equals)) {
            throw RefusedException.notFound();
        }
    }

    private Seen seen(StoredMap stored, Round round) {
        Map<String, Marks> marks = round.id() == 0 ? Map.of() : store.marks(round.id(), reader.userKey());
        return new Seen(round, marks, MarkWords.rules(stored.content().header()));
    }

    private TouchpointMarks named(Seen seen, TouchpointMarks marks) {
        boolean told = !seen.rules().anonymous() && (marks.shown() == Shown.MEAN || marks.shown() == Shown.ONE);
        List<TouchpointMarks.By> by = !told
                ? List.of()
                : store.given(seen.round().id(), marks.touchpointId(), MOST_NAMES).stream()
                        .map(given -> new TouchpointMarks.By(people.name(given.giverKey()), given.mark()))
                        .toList();
        return new TouchpointMarks(marks.touchpointId(), marks.marks(), marks.shown(), marks.importance(), by);
    }

    /** The marks of a round, as the rules of the map let the reader see them. */
    private record Seen(Round round, Map<String, Marks> marks, MarkRules rules) {

        TouchpointMarks of(String touchpointId) {
            Marks found = marks.getOrDefault(touchpointId, Marks.NONE);
            boolean isMarked = found.own() != null;
            return new TouchpointMarks(
                    touchpointId,
                    found,
                    rules.shown(found.performance(), isMarked, round.isClosed()),
                    rules.shown(found.importance(), isMarked, round.isClosed()),
                    List.of());
        }
    }
}
