package org.journeymaps.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Samples.KEY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.CardEvidence;
import org.journeymaps.journey.CardOrigin;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapLanguage;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.MapValidation;
import org.journeymaps.journey.MarketSegment;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.PersonaEvidence;
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
            LaneType.ACTIONS,
            LaneType.THOUGHTS,
            LaneType.PAINS,
            LaneType.OPPORTUNITIES,
            LaneType.IMPORTANCE);

    /** The fields that hold words, which differ between the languages. */
    private static final Pattern WORDS = Pattern.compile(
            "\"(title|scenario|goal|period|scaleNote|name|summary|segment|share|demographics|behaviours|motivations|goals"
                    + "|needs|frustrations|quote|phase|description|owner|entry|exit|duration|team|momentOfTruthReason|text"
                    + "|cause)\": \"[^\"]*\"");

    /** The four parts of an empathy map, in its order. */
    private static final List<LaneType> EMPATHY =
            List.of(LaneType.SEES, LaneType.HEARS, LaneType.THINKS_FEELS, LaneType.SAYS_DOES);

    /** A channel that a team names itself. */
    private static final Pattern OWN_CHANNEL = Pattern.compile("\"channel\": \"[^\"]*\", (?=\"channelGroup\")");

    private final ReadyMadeJourneys journeys = new ReadyMadeJourneys();

    static Stream<JourneyContent> contents() {
        return new ReadyMadeJourneys()
                .all().stream().flatMap(journey -> Stream.of(journey.english(), journey.french()));
    }

    static List<ReadyMadeJourney> all() {
        return new ReadyMadeJourneys().all();
    }

    static List<ReadyMadeJourney> blanks() {
        return new ReadyMadeJourneys().blanks();
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

    /** Else a second curve stands beside one that is nobody's. */
    @ParameterizedTest
    @MethodSource("contents")
    void says_whose_each_curve_is(JourneyContent content) {
        assertThat(content.curves())
                .isNotEmpty()
                .allSatisfy(curve ->
                        assertThat(content.personas()).extracting(Persona::id).contains(curve.personaId()));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void is_valid_and_says_that_its_values_are_examples(JourneyContent content) {
        assertThat(MapValidation.problems(content)).isEmpty();
        assertThat(content.header().sample()).isTrue();
        assertThat(content.header().status()).isEqualTo(MapStatus.DRAFT);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void is_calm_enough_to_be_read_at_once(JourneyContent content) {
        assertThat(content.touchpoints()).hasSizeBetween(12, 22);
        assertThat(content.lanes())
                .hasSizeBetween(7, 9)
                .extracting(Lane::type)
                .doesNotHaveDuplicates()
                .contains(LaneType.TOUCHPOINTS, LaneType.EMOTION, LaneType.PAINS, LaneType.OPPORTUNITIES)
                .noneMatch(LaneType::isHeard);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void shows_what_goes_on_behind_the_scenes_below_all_that_the_customer_sees(JourneyContent content) {
        assertThat(content.lanes().stream()
                        .map(lane -> lane.type().isBehindTheScenes())
                        .toList())
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void claims_nothing_that_somebody_would_have_had_to_ask_or_measure(JourneyContent content) {
        assertThat(content.personas())
                .isNotEmpty()
                .allMatch(persona -> Persona.EVIDENCE.get(persona) == PersonaEvidence.ASSUMED);
        assertThat(content.stages()).allMatch(stage -> stage.evidence() == Evidence.ASSUMED);
        assertThat(content.touchpoints()).allMatch(touchpoint -> touchpoint.evidence() == Evidence.ASSUMED);
        assertThat(content.feelings()).allMatch(feeling -> feeling.evidence() == Evidence.ASSUMED);
        assertThat(content.cards()).extracting(Card.EVIDENCE::get).containsOnly(null, CardEvidence.ASSUMED);
        assertThat(content.cards())
                .filteredOn(card -> List.of(LaneType.PAINS, LaneType.GAINS).contains(typeOf(content, card)))
                .isNotEmpty()
                .allMatch(card -> Card.EVIDENCE.get(card) == CardEvidence.ASSUMED);
        assertThat(content.personas()).extracting(Persona.SHARE::get).noneMatch(share -> share.contains("%"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void says_for_whom_and_why_it_matters(JourneyContent content) {
        assertThat(Header.SEGMENT.get(content.header())).isNotNull();
        assertThat(Persona.QUOTE.get(content.personas().get(0))).isNotEmpty();
        assertThat(content.curves().get(0).isMain()).isTrue();
        assertThat(content.touchpoints())
                .allSatisfy(touchpoint -> assertThat(isSaid(touchpoint, Touchpoint.MOMENT_OF_TRUTH_REASON))
                        .as(touchpoint.name())
                        .isEqualTo(touchpoint.momentOfTruth()));
        assertThat(content.cards()).anyMatch(card -> isSaid(card, Card.CAUSE));
    }

    @ParameterizedTest
    @MethodSource("all")
    void does_not_call_patients_citizens_or_colleagues_customers(ReadyMadeJourney journey) {
        JourneyContent french = journey.french();
        if (List.of(MarketSegment.B2B, MarketSegment.B2C).contains(Header.SEGMENT.get(french.header()))) {
            assertThat(french.cards()).anyMatch(card -> Card.ORIGIN.get(card) == CardOrigin.CUSTOMER);
        } else {
            assertThat(french.cards()).noneMatch(card -> Card.ORIGIN.get(card) == CardOrigin.CUSTOMER);
            assertThat(new MapJson().write(french)).doesNotContainIgnoringCase("client");
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void names_a_phase_for_every_stage_or_for_none_and_never_comes_back_to_one(JourneyContent content) {
        List<String> phases = phases(content);
        assertThat(phases).doesNotHaveDuplicates();
        assertThat(phases.contains("")).isEqualTo(phases.equals(List.of("")));
    }

    @Test
    void shows_what_a_map_can_hold_in_some_journeys_and_spares_the_others() {
        assertThat(all())
                .filteredOn(journey -> phases(journey.english()).size() > 1)
                .hasSize(5);
        assertThat(all())
                .filteredOn(journey -> journey.english().curves().size() == 2)
                .hasSize(4)
                .allMatch(journey -> journey.english().feelings().size() >= 9);
        assertThat(all())
                .filteredOn(journey -> journey.english().cards().stream().anyMatch(Card::isAboutTheMap))
                .hasSize(2);
        assertThat(all())
                .filteredOn(
                        journey -> journey.english().stages().stream().anyMatch(stage -> isSaid(stage, Stage.OWNER)))
                .hasSize(5);
        assertThat(all())
                .filteredOn(journey -> isSaid(journey.english().header(), Header.SCALE_NOTE))
                .hasSize(2);
        assertThat(all())
                .filteredOn(journey -> !types(journey).equals(USUAL_LANES))
                .hasSize(6);
    }

    @Test
    void uses_every_attribute_of_a_stage_in_some_journey() {
        List<Stage> stages =
                contents().flatMap(content -> content.stages().stream()).toList();
        for (Attribute<Stage, String> attribute :
                List.of(Stage.PHASE, Stage.DESCRIPTION, Stage.OWNER, Stage.ENTRY, Stage.EXIT, Stage.DURATION)) {
            assertThat(stages).as(attribute.key()).anyMatch(stage -> isSaid(stage, attribute));
        }
    }

    @Test
    void uses_every_attribute_of_a_persona_but_its_page_in_some_journey() {
        List<Persona> personas =
                contents().flatMap(content -> content.personas().stream()).toList();
        for (Attribute<Persona, ?> attribute : Persona.ATTRIBUTES) {
            assertThat(personas.stream().anyMatch(persona -> isSaid(persona, attribute)))
                    .as(attribute.key())
                    .isNotEqualTo(attribute.equals(Persona.PAGE));
        }
    }

    @Test
    void uses_every_type_of_lane_that_a_team_writes_except_notes_in_some_journey() {
        List<LaneType> used = all().stream()
                .flatMap(journey -> types(journey).stream())
                .distinct()
                .toList();
        List<LaneType> written = Stream.of(LaneType.values())
                .filter(type -> !type.isHeard() && type != LaneType.TEXT)
                .toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void shows_the_empathy_map_as_a_whole_where_it_shows_it() {
        assertThat(all())
                .filteredOn(journey -> types(journey).stream().anyMatch(EMPATHY::contains))
                .hasSize(1)
                .allSatisfy(journey -> assertThat(types(journey)).containsSubsequence(EMPATHY));
    }

    @Test
    void shows_a_public_service_and_a_business_sale_from_behind() {
        assertThat(types(journeys.find("public-service-id").orElseThrow()))
                .endsWith(LaneType.BACKSTAGE, LaneType.SYSTEMS);
        assertThat(types(journeys.find("b2b-sales").orElseThrow())).endsWith(LaneType.BACKSTAGE);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void fills_its_lanes_under_nearly_all_stages(JourneyContent content) {
        for (Lane lane : content.lanes()) {
            if (lane.type().holdsCards()) {
                assertThat(content.stages())
                        .as(lane.id())
                        .filteredOn(stage -> content.cards().stream()
                                .anyMatch(card -> card.laneId().equals(lane.id())
                                        && card.anchorId().equals(stage.id())))
                        .hasSizeGreaterThanOrEqualTo(content.stages().size() - 1);
            }
        }
    }

    @Test
    void tells_how_a_stage_feels_as_a_whole_where_its_touchpoints_say_nothing() {
        assertThat(all())
                .filteredOn(journey ->
                        journey.english().stages().stream().anyMatch(stage -> Stage.EMOTION.get(stage) != null))
                .extracting(ReadyMadeJourney::id)
                .containsExactly("b2b-sales");
    }

    @ParameterizedTest
    @MethodSource("contents")
    void draws_a_complete_map(JourneyContent content) {
        assertThat(content.personas()).allSatisfy(persona -> {
            assertThat(persona.name()).isNotEmpty();
            assertThat(persona.summary()).isNotEmpty();
        });
        assertThat(content.header().scenario()).isNotEmpty().doesNotContain("\n");
        assertThat(content.header().goal()).isNotEmpty();
        for (Stage stage : content.stages()) {
            assertThat(stage.goal()).isNotEmpty();
            assertThat(content.touchpoints())
                    .anyMatch(touchpoint -> touchpoint.stageId().equals(stage.id()));
            assertThat(cardsOf(content, stage, LaneType.ACTIONS, LaneType.SAYS_DOES))
                    .hasSize(1);
            assertThat(cardsOf(content, stage, LaneType.THOUGHTS, LaneType.THINKS_FEELS))
                    .hasSize(1);
            assertThat(cardsOf(content, stage, LaneType.PAINS))
                    .isNotEmpty()
                    .allSatisfy(card -> assertThat(card.severity()).isNotNull());
            assertThat(cardsOf(content, stage, LaneType.OPPORTUNITIES)).isNotEmpty();
            assertThat(content.touchpoints())
                    .filteredOn(touchpoint -> touchpoint.stageId().equals(stage.id()))
                    .allMatch(touchpoint -> (touchpoint.emotion() == null) == (Stage.EMOTION.get(stage) != null));
        }
        assertThat(content.touchpoints()).allMatch(touchpoint -> touchpoint.importance() != null);
        assertThat(content.touchpoints()).extracting(Touchpoint::momentOfTruth).contains(true, false);
        assertThat(content.stages()).extracting(Stage::colour).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void tells_the_same_journey_in_both_languages(ReadyMadeJourney journey) {
        assertThat(shape(journey.french())).isEqualTo(shape(journey.english()));
        assertThat(Header.SEGMENT.get(journey.french().header()))
                .isEqualTo(Header.SEGMENT.get(journey.english().header()));
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
    @MethodSource({"all", "blanks"})
    void says_in_which_language_it_is(ReadyMadeJourney journey) {
        assertThat(MapLanguage.of(journey.english())).isEqualTo("en");
        assertThat(MapLanguage.of(journey.french())).isEqualTo("fr");
        assertThat(Header.LANGUAGE.get(journey.english().header())).isEqualTo("en");
        assertThat(Header.LANGUAGE.get(journey.french().header())).isEqualTo("fr");
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
    @MethodSource({"all", "blanks"})
    void is_stored_in_canonical_form(ReadyMadeJourney journey) throws IOException {
        assertThat(resource(journey.id() + ".en.json")).isEqualTo(new MapJson().write(journey.english()) + "\n");
        assertThat(resource(journey.id() + ".fr.json")).isEqualTo(new MapJson().write(journey.french()) + "\n");
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void starts_blank_with_stages_the_usual_lanes_and_nothing_else(ReadyMadeJourney blank) {
        for (JourneyContent content : List.of(blank.english(), blank.french())) {
            assertThat(MapValidation.problems(content)).isEmpty();
            assertThat(content.lanes()).extracting(Lane::type).isEqualTo(USUAL_LANES);
            assertThat(content.stages()).extracting(Stage::colour).doesNotHaveDuplicates();
            assertThat(content.personas()).isEmpty();
            assertThat(content.touchpoints()).isEmpty();
            assertThat(content.cards()).isEmpty();
            assertThat(content.header().sample()).isFalse();
        }
        assertThat(shape(blank.french())).isEqualTo(shape(blank.english()));
    }

    @Test
    void starts_blank_with_the_stages_from_awareness_to_loyalty_unless_told_otherwise() {
        assertThat(names(journeys.blank(Locale.ENGLISH)))
                .containsExactly("Awareness", "Consideration", "Purchase", "Use", "After-sales", "Loyalty");
        JourneyContent french = journeys.blank(Locale.FRANCE);
        assertThat(french.title()).isEqualTo("Parcours client");
        assertThat(names(french))
                .containsExactly("Découverte", "Choix", "Achat", "Utilisation", "Après-vente", "Fidélité");
    }

    @Test
    void starts_blank_with_the_stages_of_a_purchase_too() {
        ReadyMadeJourney purchase = journeys.find("blank-purchase").orElseThrow();
        assertThat(names(purchase.english()))
                .containsExactly("Gathering information", "Purchase", "Use", "After-sales");
        assertThat(names(purchase.french()))
                .containsExactly("Recherche d’informations", "Achat", "Utilisation", "Après-vente");
    }

    /** The cards under a stage itself in the lanes of these types. */
    private static List<Card> cardsOf(JourneyContent content, Stage stage, LaneType... types) {
        return content.cards().stream()
                .filter(card -> List.of(types).contains(typeOf(content, card))
                        && card.anchorId().equals(stage.id()))
                .toList();
    }

    private static LaneType typeOf(JourneyContent content, Card card) {
        return content.lanes().stream()
                .filter(lane -> lane.id().equals(card.laneId()))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static List<LaneType> types(ReadyMadeJourney journey) {
        return journey.english().lanes().stream().map(Lane::type).toList();
    }

    /** The phases of the stages, each once where it goes over neighbours. */
    private static List<String> phases(JourneyContent content) {
        List<String> phases = new ArrayList<>();
        for (Stage stage : content.stages()) {
            if (phases.isEmpty() || !phases.get(phases.size() - 1).equals(stage.phase())) {
                phases.add(stage.phase());
            }
        }
        return phases;
    }

    private static <P extends Part> boolean isSaid(P part, Attribute<P, ?> attribute) {
        Object value = attribute.get(part);
        return value != null && !value.equals("");
    }

    /** Everything but the words. */
    private static String shape(JourneyContent content) {
        String text = new MapJson().write(content.withHeader(Header.LANGUAGE.with(content.header(), "")));
        return OWN_CHANNEL.matcher(WORDS.matcher(text).replaceAll("\"$1\"")).replaceAll("");
    }

    private static List<String> names(JourneyContent content) {
        return content.stages().stream().map(Stage::name).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = ReadyMadeJourneysTest.class.getResourceAsStream("/journeys/" + name)) {
            assertThat(resource).as(name).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
