package org.journeymaps.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.editing.FeedToken;
import org.journeymaps.editing.Fragments;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.render.Fragment;
import org.journeymaps.storage.Added;
import org.journeymaps.storage.AnswerFilter;
import org.journeymaps.storage.AnswerStore;
import org.journeymaps.storage.Found;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.AnswersChange;

/** What customers answered, for those who may edit the page: they bring answers, read them one by one, and sort them. */
public final class Answering {

    private final MapsInPages maps;
    private final AnswerStore store;
    private final Fragments fragments;

    Answering(MapsInPages maps, AnswerStore store, Fragments fragments) {
        this.maps = maps;
        this.store = store;
        this.fragments = fragments;
    }

    /**
     * What comes of a change.
     *
     * @param result what the change itself gave
     * @param token what the feed is asked with the next time
     * @param fragments what is to be drawn again
     */
    public record Outcome<T>(T result, FeedToken token, List<Fragment> fragments) {}

    /** A change of the answers of a map. */
    private interface Change<T> {
        T of(int mapId) throws NoSuchMapException;
    }

    /**
     * Adds answers, all or none; those that the map knows stay as they are.
     *
     * @param map from {@link MapsInPages#forWriter}
     * @throws RefusedException when the page's text is no map, and when the map has no such stage or touchpoint
     */
    public Outcome<Added> add(MapOnPage map, List<NewAnswer> answers) {
        StoredMap before = maps.settled(map);
        Set<PartId> parts = parts(before.content());
        for (int i = 0; i < answers.size(); i++) {
            PartId place = answers.get(i).place();
            if (!parts.contains(place)) {
                throw unknown("answers[" + i + "].", place);
            }
        }
        return changed(map, before, id -> store.add(id, answers));
    }

    /**
     * Answers, the newest first. Those about a stage are also those about its touchpoints, as its scores are.
     *
     * @param map from {@link MapsInPages#forEditor}
     */
    public Found find(MapOnPage map, AnswerFilter filter) {
        StoredMap stored = maps.shown(map);
        Set<PartId> places = new HashSet<>(filter.places());
        stored.content().touchpoints().stream()
                .filter(touchpoint -> filter.places().contains(new PartId(PartType.STAGE, touchpoint.stageId())))
                .map(PartId::of)
                .forEach(places::add);
        return store.find(stored.head().id(), filter.at(places));
    }

    /**
     * Assigns answers to another place, notes how far the team has got with them, and which card they became.
     *
     * @param map from {@link MapsInPages#forWriter}
     * @return how many of the answers the map has
     * @throws RefusedException when the page's text is no map, and when the map has no such stage, touchpoint or card
     */
    public Outcome<Integer> change(MapOnPage map, AnswersChange change) {
        StoredMap before = maps.settled(map);
        PartId place = change.place();
        if (place != null && !parts(before.content()).contains(place)) {
            throw unknown("", place);
        }
        String card = change.cardId();
        if (card != null
                && !card.isEmpty()
                && PartType.CARD.in(before.content()).stream()
                        .noneMatch(each -> each.id().equals(card))) {
            throw new RefusedException(Reason.UNKNOWN_CARD, "card", "");
        }
        return changed(map, before, id -> store.change(id, change.ids(), place, change.state(), card));
    }

    /**
     * Deletes an answer for good.
     *
     * @param map from {@link MapsInPages#forWriter}
     * @throws RefusedException when the page's text is no map, and when the map has no such answer
     */
    public Outcome<Boolean> delete(MapOnPage map, int answerId) {
        Outcome<Boolean> outcome = changed(map, maps.settled(map), id -> store.delete(id, answerId));
        if (!outcome.result()) {
            throw new RefusedException(Reason.NO_SUCH_ANSWER, "", "");
        }
        return outcome;
    }

    private <T> Outcome<T> changed(MapOnPage map, StoredMap before, Change<T> change) {
        T result;
        try {
            result = change.of(before.head().id());
        } catch (NoSuchMapException e) {
            throw RefusedException.notFound();
        }
        MapOnPage after = maps.forReader(map.page().id(), map.key());
        StoredMap now = maps.shown(after);
        FeedToken known =
                new FeedToken(now.revision(), Optional.of(before.head().stamps()));
        return new Outcome<>(
                result, FeedToken.now(now.revision(), now.head().stamps()), fragments.since(known, now, after));
    }

    /** The places of a map that answers can be about. */
    private static Set<PartId> parts(JourneyContent content) {
        Set<PartId> parts = new HashSet<>();
        parts.add(new PartId(PartType.MAP, ""));
        content.stages().stream().<Part>map(stage -> stage).map(PartId::of).forEach(parts::add);
        content.touchpoints().stream()
                .<Part>map(touchpoint -> touchpoint)
                .map(PartId::of)
                .forEach(parts::add);
        return parts;
    }

    private static RefusedException unknown(String path, PartId place) {
        return new RefusedException(Reason.UNKNOWN_PART, path + place.type().key(), "");
    }
}
