package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapValidation;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Together;
import org.journeymaps.journey.Wanted;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.BundleWords;
import org.journeymaps.render.Words;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.text.EditRequest;
import org.journeymaps.text.MapJson;
import org.junit.jupiter.api.Test;

/** What a map would get from a diagram. */
class MermaidImportTest {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words FRENCH = new BundleWords(Locale.FRENCH);
    private static final String DIAGRAM = "journey\nsection Buy\nOrders: 4: Me, Shop\nPays: 1.5: Me\nsection Use";

    private final MermaidImport mermaid = new MermaidImport(new ReadyMadeJourneys());
    private final MapJson json = new MapJson();

    @Test
    void the_journey_is_a_valid_map_with_the_usual_lanes_and_ids_of_its_own() throws Exception {
        JourneyContent map =
                mermaid.read(DIAGRAM, JourneyContent.EMPTY, ENGLISH).map();
        JourneyContent again =
                mermaid.read(DIAGRAM, JourneyContent.EMPTY, ENGLISH).map();

        assertThat(MapValidation.problems(map)).isEmpty();
        assertThat(map.lanes())
                .extracting(lane -> lane.type())
                .contains(LaneType.TOUCHPOINTS, LaneType.EMOTION, LaneType.PAINS);
        assertThat(map.stages())
                .extracting(Stage::id)
                .doesNotContainAnyElementsOf(
                        again.stages().stream().map(Stage::id).toList());
        assertThat(json.read(json.write(map))).isEqualTo(map);
    }

    @Test
    void the_edits_put_the_journey_behind_whatever_the_map_holds() throws Exception {
        RandomJourneys journeys = new RandomJourneys(7);
        for (int i = 0; i < 50; i++) {
            JourneyContent map = journeys.content();
            MermaidReading reading = mermaid.read(DIAGRAM, map, ENGLISH);
            JourneyContent after = carriedOut(reading, map);

            assertThat(MapValidation.problems(after)).isEmpty();
            assertThat(names(after)).isEqualTo(names(map) + "|Buy|Use");
            int before = map.touchpoints().size();
            assertThat(after.touchpoints().subList(0, before)).isEqualTo(map.touchpoints());
            assertThat(after.touchpoints().subList(before, before + 2))
                    .isEqualTo(reading.map().touchpoints());
            assertThat(after.cards()).isEqualTo(map.cards());
            assertThat(after.header()).isEqualTo(map.header());
        }
    }

    @Test
    void the_persona_comes_along_once_and_gets_the_curve_of_a_map_without_personas() throws Exception {
        JourneyContent first = carriedOut(mermaid.read(DIAGRAM, JourneyContent.EMPTY, ENGLISH), JourneyContent.EMPTY);
        assertThat(first.personas()).extracting(Persona::name).containsExactly("Me");
        assertThat(first.curves().get(0).personaId())
                .isEqualTo(first.personas().get(0).id());

        JourneyContent twice = carriedOut(mermaid.read(DIAGRAM, first, ENGLISH), first);
        assertThat(twice.personas()).isEqualTo(first.personas());

        JourneyContent other =
                first.withPersonas(List.of(first.personas().get(0).withName("Ann")));
        JourneyContent both = carriedOut(mermaid.read(DIAGRAM, other, ENGLISH), other);
        assertThat(both.personas()).extracting(Persona::name).containsExactly("Ann", "Me");
        assertThat(both.curves()).isEqualTo(other.curves());
    }

    @Test
    void what_is_left_out_is_told_in_the_language_of_the_reader_and_of_very_much_the_beginning() throws Exception {
        assertThat(mermaid.read(DIAGRAM, JourneyContent.EMPTY, ENGLISH).left())
                .containsExactly(
                        "Line 4: “Pays” has the score 1.5, between two whole ones; the emotion is the one between them, to a tenth.");
        assertThat(mermaid.read("journey\nAchète : 7", JourneyContent.EMPTY, FRENCH)
                        .left())
                .containsExactly(
                        "Ligne 2\u202f: les tâches avant la première section ont une étape à elles, «\u202fParcours\u202f».",
                        "Ligne 2\u202f: «\u202fAchète\u202f» a le score 7, et ceux de Mermaid vont de 1 à 5\u202f; il est compté comme 5.");
        String many = "journey\nsection A\n" + "Task\n".repeat(200);
        assertThat(mermaid.read(many, JourneyContent.EMPTY, ENGLISH).left())
                .hasSize(50)
                .endsWith("Others of this kind: 151.");
    }

    /** The edits as a browser sends them. */
    private JourneyContent carriedOut(MermaidReading reading, JourneyContent map) throws Exception {
        String edits = reading.edits().stream().map(json::write).collect(Collectors.joining(","));
        return Together.of(Wanted.edits(sent(edits), map)).applyTo(map);
    }

    private List<Wanted> sent(String edits) throws Exception {
        try {
            String request = "{\"baseRevision\": 0, \"edits\": [" + edits + "]}";
            return ((EditRequest.Ask.Edits)
                            json.readRequest(new StringReader(request)).ask())
                    .edits();
        } catch (InvalidTextException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    private static String names(JourneyContent map) {
        return map.stages().stream().map(Stage::name).collect(Collectors.joining("|"));
    }
}
