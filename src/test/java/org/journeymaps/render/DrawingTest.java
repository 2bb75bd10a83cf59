package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.RandomJourneys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A drawing follows from the map, its place and the reader, so that what an edit changes is found by drawing before and after. */
class DrawingTest {

    private static final String MAP = "jm-0f0e0d0c";
    private static final List<Words> LANGUAGES = List.of(BundleWords.ENGLISH, BundleWords.FRENCH);

    /** One for all repetitions. */
    private static final MapRenderer RENDERER = renderer();

    @Test
    void the_same_map_is_the_same_to_the_letter_whenever_and_wherever_it_is_drawn() {
        MapRenderer other = renderer();
        for (JourneyMap map : samples().toList()) {
            for (Words words : LANGUAGES) {
                for (int place = 1; place <= 2; place++) {
                    String html = RENDERER.map(map, place, words);
                    assertThat(RENDERER.map(map, place, words)).isEqualTo(html);
                    assertThat(other.map(map, place, words)).isEqualTo(html);
                }
            }
        }
    }

    @Test
    void an_equal_map_of_another_revision_makes_no_difference() {
        JourneyMap map = SampleMaps.stress();
        JourneyMap later = new JourneyMap(map.key(), map.revision() + 5, map.content());
        assertThat(draw(later).since(draw(map))).isEmpty();
        assertThat(draw(later).html()).contains("data-jm-revision=\"8\"");
    }

    @RepeatedTest(300)
    void the_fragments_of_a_change_make_the_page_what_the_changed_map_looks_like(RepetitionInfo repetition)
            throws EditConflictException {
        RandomJourneys journeys = new RandomJourneys(repetition.getCurrentRepetition());
        JourneyMap before = journeys.map();
        Edit change = new RandomEdits(repetition.getCurrentRepetition()).change(before.content());
        assertThatFragmentsLead(before, before.apply(change));
    }

    @RepeatedTest(50)
    void the_fragments_of_any_other_edit_do_so_too(RepetitionInfo repetition) throws EditConflictException {
        RandomJourneys journeys = new RandomJourneys(repetition.getCurrentRepetition());
        JourneyMap before = journeys.map();
        JourneyContent content = before.content();
        RandomEdits edits = new RandomEdits(repetition.getCurrentRepetition());
        assertThatFragmentsLead(before, before.apply(edits.remove(content).orElseThrow()));
        assertThatFragmentsLead(before, before.apply(Add.of(Stage.named("new", "New"), After.FIRST)));
        Touchpoint touchpoint = Touchpoint.named("new", content.stages().get(0).id(), "New");
        assertThatFragmentsLead(before, before.apply(Add.of(touchpoint, After.LAST)));
        assertThatFragmentsLead(before, new JourneyMap(before.key(), 1, journeys.content()));
    }

    @Test
    void a_change_of_a_touchpoint_sends_the_rows_that_show_it() throws EditConflictException {
        assertThat(ids(touchpoint("t3", "team", "New team"))).containsExactly("-l-touchpoints");
        assertThat(ids(touchpoint("t3", "importance", 2))).containsExactly("-l-touchpoints", "-l-importance");
        assertThat(ids(touchpoint("t3", "emotion", new Emotion(3)))).containsExactly("-l-emotion", "-l2-emotion");
        assertThat(ids(touchpoint("t3", "name", "New"))).containsExactly("-l-touchpoints");
        assertThat(ids(touchpoint("t3", "channel", Channel.WEB))).containsExactly("-l-touchpoints");
        assertThat(ids(touchpoint("t41", "emotion", new Emotion(0))))
                .as("the lowest point is named below the map")
                .containsExactly("-l-emotion", "-l2-emotion", "-legend");
    }

    @Test
    void a_change_of_any_other_part_sends_the_piece_that_shows_it() throws EditConflictException {
        JourneyContent map = large().content();
        Card card = map.cards().get(0);
        assertThat(ids(PartType.CARD, card.id(), "text", "New")).containsExactly("-l-" + card.laneId());
        Stage stage = map.stages().get(1);
        assertThat(ids(PartType.STAGE, stage.id(), "name", "New")).containsExactly("-stages");
        Lane lane = map.lanes().get(1);
        assertThat(ids(PartType.LANE, lane.id(), "name", "New")).containsExactly("-l-" + lane.id());
        assertThat(ids(PartType.MAP, "", "goal", "New")).containsExactly("-head");
        assertThat(ids(PartType.MAP, "", "title", "New")).containsExactly("-head", "-caption");
    }

    @Test
    void a_stage_more_or_less_sends_the_whole_map() throws EditConflictException {
        JourneyMap map = large();
        Drawing after = draw(map.apply(Add.of(Stage.named("new", "New"), After.LAST)));
        assertThat(after.since(draw(map))).containsExactly(new Fragment(MAP, after.html()));
    }

    @Test
    void a_started_map_takes_the_place_of_its_gallery() throws EditConflictException {
        JourneyMap empty = JourneyMap.empty(SampleMaps.KEY);
        Drawing started = draw(empty.apply(new StartFrom(large().content())));
        DrawnPage page =
                new DrawnPage(RENDERER.gallery(JourneyMap.empty(SampleMaps.KEY), 1, 42, 0, BundleWords.ENGLISH));
        assertThat(page.put(started.since(draw(empty))).html()).isEqualTo(new DrawnPage(started.html()).html());
    }

    private void assertThatFragmentsLead(JourneyMap before, JourneyMap after) {
        Drawing drawn = draw(before);
        Drawing wanted = draw(after);
        String html = new DrawnPage(drawn.html()).put(wanted.since(drawn)).html();
        assertThat(html).isEqualTo(new DrawnPage(wanted.html()).html());
    }

    private List<String> ids(Edit edit) throws EditConflictException {
        return ids(large(), edit);
    }

    private List<String> ids(JourneyMap map, Edit edit) throws EditConflictException {
        return draw(map.apply(edit)).since(draw(map)).stream()
                .map(fragment -> fragment.id().substring(MAP.length()))
                .toList();
    }

    private <P extends Part> List<String> ids(PartType<P> type, String id, String attribute, Object to)
            throws EditConflictException {
        return ids(change(large().content(), type, id, attribute, to));
    }

    private static Edit touchpoint(String id, String attribute, Object to) {
        return change(large().content(), PartType.TOUCHPOINT, id, attribute, to);
    }

    private static <P extends Part> Edit change(
            JourneyContent content, PartType<P> type, String id, String attribute, Object to) {
        P part = type.in(content).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return change(type, part, type.attribute(attribute).orElseThrow(), to);
    }

    @SuppressWarnings("unchecked") // the test gives a value of the attribute's kind
    private static <P extends Part, V> Edit change(
            PartType<P> type, P part, Attribute<P, V> attribute, @Nullable Object to) {
        return new Change<>(type, part.id(), attribute, attribute.get(part), (V) to);
    }

    private static Stream<JourneyMap> samples() {
        ReadyMadeJourneys ready = new ReadyMadeJourneys();
        Stream<JourneyMap> journeys = ready.all().stream()
                .flatMap(journey ->
                        Stream.of(Locale.ENGLISH, Locale.FRENCH).map(locale -> journey.map(locale, SampleMaps.KEY)));
        Stream<JourneyMap> others = Stream.of(
                SampleMaps.stress(),
                SampleMaps.large(12, 8),
                JourneyMap.empty(SampleMaps.KEY),
                new JourneyMap(SampleMaps.KEY, 0, ready.blank(Locale.ENGLISH)),
                new JourneyMap(SampleMaps.KEY, 0, JourneyContent.of(Header.named("Nothing but a title"))));
        RandomJourneys random = new RandomJourneys(7);
        return Stream.of(journeys, others, Stream.generate(random::map).limit(40))
                .flatMap(maps -> maps);
    }

    private static JourneyMap large() {
        return SampleMaps.large(3, 16);
    }

    private Drawing draw(JourneyMap map) {
        return RENDERER.drawing(map, Home.NONE, Voices.NONE, 1, BundleWords.ENGLISH);
    }

    private static MapRenderer renderer() {
        return new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());
    }
}
