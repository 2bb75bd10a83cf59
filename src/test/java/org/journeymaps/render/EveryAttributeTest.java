package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Kind;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.UnfitValueException;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.FilledMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever can be said of a part is there for those who read the map, on its page and in the words of an export. The lists of attributes
 * say what can be said: one that is new has to be drawn, or to be named here with the reason why not.
 */
class EveryAttributeTest {

    /** Rules for marks, which show in what marks are told of. */
    private static final Set<String> NOWHERE = Set.of("map.anonymousMarks", "map.hideMarks");

    /** An export is words: cards have no colours. */
    private static final Set<String> ON_PAGES_ONLY = Set.of("card.colour");

    /** The name of the only curve, of which a page speaks as of the emotion. */
    private static final Set<String> OF_SEVERAL_ONLY = Set.of("curve.name");

    private static final JourneyContent MAP = FilledMap.of(EveryAttributeTest::text);

    private static final JourneyContent OF_ONE_PERSONA = FilledMap.ofOnePersona(MAP);

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    private final ElementIds ids = ElementIds.of(SampleMaps.KEY, 1);

    @Test
    void every_text_stands_on_the_page_where_its_part_is_drawn() {
        Document page = Jsoup.parse(page(MAP));
        page.select(".jm-sr").remove();

        assertThat(said(MAP))
                .hasSizeGreaterThan(150)
                .allSatisfy(said -> assertThat(page.select(place(said)).text())
                        .as(said.name())
                        .contains(said.text()));
    }

    @Test
    void every_text_of_a_map_of_one_persona_stands_there_too() {
        Document page = Jsoup.parse(page(OF_ONE_PERSONA));
        page.select(".jm-sr").remove();

        assertThat(said(OF_ONE_PERSONA))
                .filteredOn(said -> !OF_SEVERAL_ONLY.contains(said.name()))
                .hasSizeGreaterThan(120)
                .allSatisfy(said -> assertThat(page.select(place(said)).text())
                        .as(said.name())
                        .contains(said.text()));
    }

    @Test
    void every_text_is_among_the_words_of_an_export() {
        String words = Jsoup.parse(export(MAP)).text();

        assertThat(said(MAP))
                .filteredOn(said -> !ON_PAGES_ONLY.contains(said.name()))
                .hasSizeGreaterThan(150)
                .allSatisfy(said -> assertThat(words).as(said.name()).contains(said.text()));
    }

    @Test
    void a_page_looks_different_when_any_attribute_changes() {
        assertThat(unseen(MAP, this::page)).containsExactlyInAnyOrderElementsOf(NOWHERE);
    }

    @Test
    void an_export_reads_differently_when_any_attribute_changes() {
        assertThat(unseen(MAP, this::export))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(NOWHERE.stream(), ON_PAGES_ONLY.stream()).toList());
    }

    @Test
    void a_picture_looks_different_when_any_attribute_changes() {
        assertThat(unseen(MAP, map -> renderer.svg(map, BundleWords.ENGLISH)))
                .containsExactlyInAnyOrderElementsOf(NOWHERE);
    }

    /** A text that only its attribute of its part has, which is lost where it is not escaped. */
    private static String text(Part part, Attribute<?, ?> attribute) {
        return "<i %s & \"%s\" '%s'>".formatted(PartType.of(part).key(), part.id(), attribute.key());
    }

    /** A text or an address that a part has. */
    private record Said(PartType<?> type, Part part, String attribute, String text) {

        String name() {
            return type.key() + '.' + attribute;
        }
    }

    private static List<Said> said(JourneyContent map) {
        return PartType.ALL.stream().flatMap(type -> said(type, map)).toList();
    }

    private static <P extends Part> Stream<Said> said(PartType<P> type, JourneyContent map) {
        return type.in(map).stream()
                .flatMap(part -> type.attributes().stream()
                        .filter(attribute -> attribute.kind() instanceof Kind.Name
                                || attribute.kind() instanceof Kind.Text
                                || attribute.kind() instanceof Kind.Means
                                || attribute.kind() instanceof Kind.Address)
                        .map(attribute ->
                                new Said(type, part, attribute.key(), String.valueOf(attribute.plain(part)))));
    }

    /** The element in which a page speaks of the part. */
    private String place(Said said) {
        if (said.name().equals("map.scaleNote")) {
            return '#' + ids.legend();
        }
        if (said.name().equals("stage.phase")) {
            return '#' + ids.phases();
        }
        String id = said.part().id();
        return '#'
                + switch (said.type().key()) {
                    case "stage" -> ids.stage(id);
                    case "touchpoint" -> ids.touchpoint(id);
                    case "lane" -> ids.lane(id, 1);
                    case "card" -> ids.card(id);
                    default -> ids.head();
                };
    }

    /** The attributes whose change makes no difference, at whichever part. */
    private List<String> unseen(JourneyContent map, Function<JourneyContent, String> view) {
        String before = view.apply(map);
        return PartType.ALL.stream()
                .flatMap(type ->
                        unseen(type, map, changed -> !view.apply(changed).equals(before)))
                .toList();
    }

    private static <P extends Part> Stream<String> unseen(
            PartType<P> type, JourneyContent map, Function<JourneyContent, Boolean> isSeen) {
        return type.attributes().stream()
                .filter(attribute ->
                        type.in(map).stream().noneMatch(part -> isSeen.apply(changed(map, type, part, attribute))))
                .map(attribute -> type.key() + '.' + attribute.key());
    }

    private static <P extends Part, V> JourneyContent changed(
            JourneyContent map, PartType<P> type, P part, Attribute<P, V> attribute) {
        try {
            V other = attribute.get(attribute.withPlain(part, other(part, attribute)));
            return new JourneyMap(SampleMaps.KEY, 0, map)
                    .apply(new Change<>(type, part.id(), attribute, attribute.get(part), other))
                    .content();
        } catch (EditConflictException | UnfitValueException e) {
            throw new AssertionError(e);
        }
    }

    /** Another value than that of the filled part: none at all, if there may be none. */
    private static <P extends Part> @Nullable Object other(P part, Attribute<P, ?> attribute) {
        if (attribute.kind() instanceof Kind.Feeling) {
            return BigDecimal.ONE;
        }
        if (attribute.kind() instanceof Kind.Language) {
            return "en";
        }
        if (attribute.plain(part) == null) {
            return attribute.kind() instanceof Kind.Flag ? true : null;
        }
        return attribute.isRequired() ? "Other" : null;
    }

    private String page(JourneyContent map) {
        return renderer.map(new JourneyMap(SampleMaps.KEY, 1, map), 1, BundleWords.ENGLISH);
    }

    private String export(JourneyContent map) {
        return renderer.export(new JourneyMap(SampleMaps.KEY, 1, map), Voices.NONE, false, BundleWords.ENGLISH);
    }
}
