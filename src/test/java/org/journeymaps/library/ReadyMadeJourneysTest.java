package org.journeymaps.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Samples.KEY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.MapValidation;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.text.MapJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyMadeJourneysTest {
    private static final List<LaneType> USUAL_LANES = List.of(
            LaneType.TOUCHPOINTS,
            LaneType.EMOTION,
            LaneType.THOUGHTS,
            LaneType.PAINS,
            LaneType.OPPORTUNITIES,
            LaneType.IMPORTANCE);

    private final ReadyMadeJourneys journeys = new ReadyMadeJourneys();

    static Stream<JourneyContent> contents() {
        return new ReadyMadeJourneys()
                .all().stream().flatMap(journey -> Stream.of(journey.english(), journey.french()));
    }

    static List<ReadyMadeJourney> all() {
        return new ReadyMadeJourneys().all();
    }

    @Test
    void offers_ten_journeys_and_finds_each_by_its_id() {
        assertThat(journeys.all())
                .extracting(ReadyMadeJourney::id)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .startsWith("sports-subscription")
                .contains("retail-ecommerce", "hospital-patient", "hotel-stay");
        for (ReadyMadeJourney journey : journeys.all()) {
            assertThat(journeys.find(journey.id())).contains(journey);
        }
        assertThat(journeys.find("none-such")).isEmpty();
    }

    @Test
    void speaks_french_to_the_french_and_english_to_everyone_else() {
        ReadyMadeJourney sports = journeys.find("sports-subscription").orElseThrow();
        assertThat(sports.title(Locale.CANADA_FRENCH)).isEqualTo("Abonnement sportif en ligne");
        assertThat(sports.title(Locale.UK)).isEqualTo("Online sports subscription");
        assertThat(sports.title(Locale.GERMANY)).isEqualTo("Online sports subscription");
        assertThat(sports.summary(Locale.FRENCH)).startsWith("S’abonne pour la nouvelle saison");
    }

    @Test
    void makes_a_fresh_map_with_the_given_key() {
        ReadyMadeJourney hotel = journeys.find("hotel-stay").orElseThrow();
        assertThat(hotel.map(Locale.FRENCH, KEY)).isEqualTo(new JourneyMap(KEY, 0, hotel.french()));
    }

    @Test
    void gives_the_emotions_of_the_curve_in_map_order() {
        ReadyMadeJourney sports = journeys.find("sports-subscription").orElseThrow();
        assertThat(sports.emotions())
                .extracting(Emotion::value)
                .containsExactly(1.0, 1.0, -1.0, 0.0, 0.5, -1.0, 2.0, 0.0, -2.0, 1.0, -1.0, 1.0, -1.5, 2.0, 0.0);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void is_valid_and_says_that_its_values_are_examples(JourneyContent content) {
        assertThat(MapValidation.problems(content)).isEmpty();
        assertThat(content.header().sample()).isTrue();
        assertThat(content.header().status()).isEqualTo(MapStatus.DRAFT);
        assertThat(content.lanes()).extracting(Lane::type).isEqualTo(USUAL_LANES);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void draws_a_complete_map(JourneyContent content) {
        assertThat(content.persona().name()).isNotEmpty();
        assertThat(content.persona().description()).isNotEmpty();
        assertThat(content.header().scenario()).isNotEmpty().doesNotContain("\n");
        assertThat(content.header().goal()).isNotEmpty();
        for (Stage stage : content.stages()) {
            assertThat(stage.goal()).isNotEmpty();
            assertThat(content.touchpoints())
                    .anyMatch(touchpoint -> touchpoint.stageId().equals(stage.id()));
            assertThat(cardsOf(content, 2, stage)).hasSize(1);
            assertThat(cardsOf(content, 3, stage))
                    .isNotEmpty()
                    .allSatisfy(card -> assertThat(card.severity()).isNotNull());
            assertThat(cardsOf(content, 4, stage)).isNotEmpty();
        }
        assertThat(content.touchpoints()).allSatisfy(touchpoint -> {
            assertThat(touchpoint.emotion()).isNotNull();
            assertThat(touchpoint.importance()).isNotNull();
        });
        assertThat(content.touchpoints()).extracting(Touchpoint::momentOfTruth).contains(true, false);
        assertThat(content.stages()).extracting(Stage::colour).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void tells_the_same_journey_in_both_languages(ReadyMadeJourney journey) {
        assertThat(shape(journey.french())).isEqualTo(shape(journey.english()));
        assertThat(journey.french().touchpoints())
                .extracting(Touchpoint::name)
                .doesNotContainAnyElementsOf(journey.english().touchpoints().stream()
                        .map(Touchpoint::name)
                        .toList());
        assertThat(journey.french().cards())
                .extracting(Card::text)
                .doesNotContainAnyElementsOf(
                        journey.english().cards().stream().map(Card::text).toList());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void is_set_in_proper_type(JourneyContent content) {
        assertThat(new MapJson().write(content)).doesNotContain("'", "...");
    }

    @ParameterizedTest
    @MethodSource("all")
    void keeps_french_punctuation_with_its_word(ReadyMadeJourney journey) {
        String french = journey.french().toString();
        assertThat(french).doesNotContainPattern(" [;:!?»]").doesNotContain("« ");
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_stored_in_canonical_form(ReadyMadeJourney journey) throws IOException {
        assertThat(resource(journey.id() + ".en.json")).isEqualTo(new MapJson().write(journey.english()) + "\n");
        assertThat(resource(journey.id() + ".fr.json")).isEqualTo(new MapJson().write(journey.french()) + "\n");
    }

    @Test
    void starts_blank_with_five_stages_the_usual_lanes_and_no_touchpoints() {
        JourneyContent blank = journeys.blank(Locale.ENGLISH);
        assertThat(MapValidation.problems(blank)).isEmpty();
        assertThat(blank.stages())
                .extracting(Stage::name)
                .containsExactly("Awareness", "Consideration", "Purchase", "Use", "Loyalty");
        assertThat(blank.lanes()).extracting(Lane::type).isEqualTo(USUAL_LANES);
        assertThat(blank.touchpoints()).isEmpty();
        assertThat(blank.cards()).isEmpty();
        assertThat(blank.header().sample()).isFalse();
    }

    @Test
    void starts_blank_in_french_too() {
        JourneyContent blank = journeys.blank(Locale.FRANCE);
        assertThat(blank.title()).isEqualTo("Parcours client");
        assertThat(blank.stages())
                .extracting(Stage::name)
                .containsExactly("Découverte", "Choix", "Achat", "Utilisation", "Fidélité");
        assertThat(blank.stages())
                .extracting(Stage::id)
                .isEqualTo(journeys.blank(Locale.ENGLISH).stages().stream()
                        .map(Stage::id)
                        .toList());
    }

    @Test
    void stores_the_blank_map_in_canonical_form_too() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(resource("blank." + language + ".json"))
                    .isEqualTo(new MapJson().write(journeys.blank(language)) + "\n");
        }
    }

    /** The cards of a lane under a stage itself. */
    private static List<Card> cardsOf(JourneyContent content, int lane, Stage stage) {
        String laneId = content.lanes().get(lane).id();
        return content.cards().stream()
                .filter(card -> card.laneId().equals(laneId) && card.anchorId().equals(stage.id()))
                .toList();
    }

    /** Everything but the words. */
    private static List<Object> shape(JourneyContent content) {
        Function<Touchpoint, Object> touchpoint = t -> List.of(
                t.id(),
                t.stageId(),
                String.valueOf(t.channel()),
                t.team().isEmpty(),
                String.valueOf(t.emotion()),
                String.valueOf(t.importance()),
                t.momentOfTruth(),
                t.evidence());
        return List.of(
                content.header().type(),
                content.stages().stream().map(s -> List.of(s.id(), s.colour())).toList(),
                content.lanes(),
                content.touchpoints().stream().map(touchpoint).toList(),
                content.cards().stream()
                        .map(c -> List.of(c.id(), c.laneId(), c.anchorId(), String.valueOf(c.severity())))
                        .toList());
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = ReadyMadeJourneysTest.class.getResourceAsStream("/journeys/" + name)) {
            assertThat(resource).as(name).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
