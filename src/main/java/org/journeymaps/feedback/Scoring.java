package org.journeymaps.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.editing.Hearing;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.insight.Answers;
import org.journeymaps.insight.Findings;
import org.journeymaps.insight.Gap;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.render.MarkWords;
import org.journeymaps.render.Voices;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.CustomerRating;
import org.journeymaps.score.Enough;
import org.journeymaps.score.MarkRules;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Scale;
import org.journeymaps.score.Scores;
import org.journeymaps.score.Tally;
import org.journeymaps.storage.AnswerStore;
import org.journeymaps.storage.Cut;
import org.journeymaps.storage.PlacedTally;
import org.journeymaps.storage.StoredMap;
import org.jspecify.annotations.Nullable;

/** Tells the reader of the running request what customers say of a map, in scores. Single answers are told by {@link Answering}. */
public final class Scoring {

    private static final PartId MAP = new PartId(PartType.MAP, "");

    private final MapsInPages maps;
    private final AnswerStore answers;
    private final Hearing hearing;

    Scoring(MapsInPages maps, AnswerStore answers, Hearing hearing) {
        this.maps = maps;
        this.answers = answers;
        this.hearing = hearing;
    }

    /**
     * The scores of a map. A few queries, however many answers there are.
     *
     * @param map from {@link MapsInPages#forReader}
     * @throws RefusedException when the page's text is no map
     */
    public MapScores of(MapOnPage map) {
        StoredMap stored = maps.shown(map);
        Voices voices = hearing.voices(stored.head(), stored.content());
        boolean mayEdit = hearing.home(map.page()).editable();
        return new Seen(stored.content(), voices).scores(stored.head().id(), mayEdit);
    }

    /** A map and what the reader hears of it. */
    private final class Seen {

        private final JourneyContent content;
        private final Voices voices;
        private final Answers said;
        private final Findings findings;
        private final Set<PartId> there;

        Seen(JourneyContent content, Voices voices) {
            this.content = content;
            this.voices = voices;
            this.said = voices.customers().answers();
            this.there = Stream.of(
                            Stream.of(MAP),
                            content.stages().stream().map(PartId::of),
                            content.touchpoints().stream().map(PartId::of))
                    .flatMap(Function.identity())
                    .collect(Collectors.toSet());
            this.findings = Findings.of(content, said, touchpoint -> {
                Tally ours = ours(touchpoint);
                return ours == null ? Double.NaN : ours.mean();
            });
        }

        MapScores scores(int mapId, boolean mayEdit) {
            boolean isHeard = voices.customers().isHeard();
            List<MapScores.Part> months = isHeard ? parts(mapId, Cut.MONTH) : List.of();
            List<MapScores.Part> segments = isHeard ? parts(mapId, Cut.SEGMENT) : List.of();
            List<NewFigure> figures = voices.customers().figures();
            return new MapScores(
                    places(),
                    months,
                    trends(months),
                    segments.stream()
                            .filter(segment -> mayEdit || n(segment.tallies()) >= Enough.FEWEST)
                            .sorted(Comparator.comparing(segment -> -n(segment.tallies())))
                            .toList(),
                    isHeard
                            ? parts(mapId, Cut.STAFF).stream()
                                    .flatMap(part -> part.tallies().stream())
                                    .toList()
                            : List.of(),
                    figures.stream().filter(figure -> has(figure.place())).toList(),
                    findings.all(figures),
                    findings.headline(),
                    mayEdit);
        }

        private List<MapScores.OfPlace> places() {
            Map<String, Double> gaps = findings.gaps().stream()
                    .collect(Collectors.toMap(gap -> gap.touchpoint().id(), Gap::width));
            List<MapScores.OfPlace> places = new ArrayList<>();
            for (Touchpoint touchpoint : content.touchpoints()) {
                List<AnswerTally> tallies = said.at(touchpoint);
                places.add(new MapScores.OfPlace(
                        PartId.of(touchpoint),
                        tallies,
                        said.rating(touchpoint),
                        ours(touchpoint),
                        gaps.get(touchpoint.id())));
            }
            for (Stage stage : content.stages()) {
                places.add(whole(PartId.of(stage), said.within(content, stage.id())));
            }
            places.add(whole(MAP, said.within(content)));
            return places;
        }

        private MapScores.OfPlace whole(PartId place, List<AnswerTally> tallies) {
            return new MapScores.OfPlace(place, tallies, CustomerRating.of(tallies), null, null);
        }

        private @Nullable Tally ours(Touchpoint touchpoint) {
            MarkRules rules = MarkWords.rules(content.header());
            Marks marks = voices.marks().getOrDefault(touchpoint.id(), Marks.NONE);
            return switch (rules.shown(marks.performance(), marks.own() != null, voices.isClosed())) {
                case ONE, MEAN -> marks.performance();
                case NONE, HIDDEN, FEW -> null;
            };
        }

        private List<MapScores.Part> parts(int mapId, Cut cut) {
            Map<String, List<PlacedTally>> byName = answers.tallies(mapId, cut).stream()
                    .filter(tally -> has(tally.place()))
                    .collect(Collectors.groupingBy(PlacedTally::name, TreeMap::new, Collectors.toList()));
            return byName.entrySet().stream()
                    .map(part -> new MapScores.Part(part.getKey(), Hearing.together(part.getValue())))
                    .toList();
        }

        private boolean has(PartId place) {
            return there.contains(place);
        }
    }

    private static List<MapScores.Trend> trends(List<MapScores.Part> months) {
        List<MapScores.Trend> trends = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            List<MapScores.Part> told = months.stream()
                    .filter(month -> of(scale, month)
                            .filter(tally -> tally.n() >= Enough.FEWEST)
                            .isPresent())
                    .toList();
            if (told.size() >= 2) {
                MapScores.Part now = told.get(told.size() - 1);
                MapScores.Part then = told.get(told.size() - 2);
                AnswerTally after = of(scale, now).orElseThrow();
                AnswerTally before = of(scale, then).orElseThrow();
                trends.add(
                        new MapScores.Trend(now.name(), after, then.name(), before, Scores.difference(after, before)));
            }
        }
        return trends;
    }

    private static Optional<AnswerTally> of(Scale scale, MapScores.Part part) {
        return part.tallies().stream().filter(tally -> tally.scale() == scale).findFirst();
    }

    private static int n(List<AnswerTally> tallies) {
        return tallies.stream().mapToInt(AnswerTally::n).sum();
    }
}
