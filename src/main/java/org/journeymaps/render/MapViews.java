package org.journeymaps.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Turns a map into what its template shows. Takes time in proportion to the map's size. */
final class MapViews {

    private final JourneyMap map;
    private final Vocabulary vocabulary;
    private final Locale locale;
    private final String scope;
    private final Map<String, List<Touchpoint>> touchpointsByStage;
    private final CurveViews curves;

    private MapViews(JourneyMap map, Vocabulary vocabulary, Locale locale) {
        this.map = map;
        this.vocabulary = vocabulary;
        this.locale = locale;
        this.scope = '-' + map.key().toString().substring(0, 8);
        this.touchpointsByStage = map.touchpoints().stream().collect(Collectors.groupingBy(Touchpoint::stageId));
        this.curves = new CurveViews(vocabulary);
    }

    static MapView of(JourneyMap map, Vocabulary vocabulary, Locale locale) {
        return new MapViews(map, vocabulary, locale).build();
    }

    private MapView build() {
        List<@Nullable Touchpoint> slots = new ArrayList<>();
        List<SlotView> slotViews = new ArrayList<>();
        List<Integer> dividers = new ArrayList<>();
        for (Stage stage : map.stages()) {
            dividers.add(slots.size());
            addSlots(touchpointsOf(stage), slots, slotViews);
        }
        return new MapView(
                map.key().toString(),
                scope,
                map.revision(),
                title(),
                vocabulary.text(
                        "caption",
                        title(),
                        map.stages().size(),
                        map.touchpoints().size()),
                initial(map.persona().name()),
                map.persona().name(),
                map.persona().description(),
                map.scenario(),
                map.goal(),
                vocabulary.name("type", map.type()),
                vocabulary.name("status", map.status()),
                "jm-status-" + map.status().key(),
                map.sample(),
                slots.size(),
                map.touchpoints().stream().anyMatch(Touchpoint::momentOfTruth),
                lowest(),
                icons(),
                map.stages().stream().map(this::stage).toList(),
                slotViews,
                lanes(),
                curves.draw(slots, dividers));
    }

    private String title() {
        return map.title().isEmpty() ? vocabulary.text("untitled") : map.title();
    }

    private List<Touchpoint> touchpointsOf(Stage stage) {
        return touchpointsByStage.getOrDefault(stage.id(), List.of());
    }

    private void addSlots(List<Touchpoint> touchpoints, List<@Nullable Touchpoint> slots, List<SlotView> views) {
        if (touchpoints.isEmpty()) {
            slots.add(null);
            views.add(SlotView.empty());
        }
        for (int i = 0; i < touchpoints.size(); i++) {
            slots.add(touchpoints.get(i));
            views.add(slot(touchpoints.get(i), i == 0 ? SlotView.EDGE : ""));
        }
    }

    private SlotView slot(Touchpoint touchpoint, String edge) {
        Integer importance = touchpoint.importance();
        Emotion emotion = touchpoint.emotion();
        return new SlotView(
                true,
                edge,
                touchpoint.id(),
                touchpoint.name(),
                touchpoint.momentOfTruth() ? "jm-touchpoint jm-truth" : "jm-touchpoint",
                iconId(touchpoint.channel()),
                vocabulary.name("channel", touchpoint.channel()),
                touchpoint.team(),
                touchpoint.momentOfTruth(),
                importance == null ? "" : importance.toString(),
                importance == null ? "" : vocabulary.rated("importance.rated", importance),
                emotion == null ? "" : CurveViews.feeling(emotion.level().value()),
                emotion == null ? vocabulary.text("emotion.none") : vocabulary.name("emotion", emotion.level()),
                emotion == null ? "" : vocabulary.value(emotion));
    }

    private String iconId(Channel channel) {
        return "jm-" + channel.key() + scope;
    }

    private List<IconView> icons() {
        Set<Channel> used = EnumSet.noneOf(Channel.class);
        map.touchpoints().forEach(touchpoint -> used.add(touchpoint.channel()));
        return used.stream()
                .map(channel -> new IconView(iconId(channel), ChannelIcons.path(channel)))
                .toList();
    }

    private StageView stage(Stage stage) {
        return new StageView(
                stage.id(),
                stage.name(),
                stage.goal(),
                "jm-" + stage.colour().key(),
                Math.max(1, touchpointsOf(stage).size()));
    }

    private List<LaneView> lanes() {
        LaneCards cards = new LaneCards(map, this::touchpointsOf, vocabulary);
        return map.lanes().stream()
                .map(lane -> new LaneView(
                        lane.id(),
                        kind(lane.type()),
                        "jm-lane-" + lane.type().key(),
                        name(lane),
                        lane.type() == LaneType.TEXT
                                ? ""
                                : vocabulary.text("lane." + lane.type().key() + ".hint"),
                        lane.type().holdsCards() ? cards.rows(lane) : List.of()))
                .toList();
    }

    private String name(Lane lane) {
        return lane.name().isEmpty() ? vocabulary.name("lane", lane.type()) : lane.name();
    }

    private static String kind(LaneType type) {
        return type.holdsCards() ? "cards" : type.key();
    }

    private String lowest() {
        Function<Touchpoint, Integer> value = touchpoint -> touchpoint.emotion() == null
                ? Integer.MAX_VALUE
                : touchpoint.emotion().tenths();
        return map.touchpoints().stream()
                .min(Comparator.comparing(value))
                .filter(touchpoint -> value.apply(touchpoint) < 0)
                .map(touchpoint -> touchpoint.importance() == null
                        ? curves.sentence(touchpoint)
                        : curves.sentence(touchpoint) + ", "
                                + vocabulary.rated("importance.within", touchpoint.importance()))
                .orElse("");
    }

    private String initial(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(locale);
    }
}
