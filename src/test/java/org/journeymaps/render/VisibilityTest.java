package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Where the line of visibility runs. */
class VisibilityTest {

    private static final String LINE = "Line of visibility";

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());
    private final JourneyContent repair = Cases.content("line-of-visibility");

    @Test
    void it_parts_what_customers_see_from_what_they_do_not_on_either_side() {
        assertThat(rows(repair, Voices.NONE))
                .containsExactly("Touchpoints", LINE, "Behind the scenes", "Systems", LINE, "Pain points");
        assertThat(exported(repair))
                .containsExactly("Touchpoints", LINE, "Behind the scenes", "Systems", LINE, "Pain points");
    }

    @Test
    void it_runs_below_lanes_of_the_backstage_that_stand_first() {
        List<Lane> lanes = List.of(repair.lanes().get(1), repair.lanes().get(0));
        assertThat(rows(repair.withLanes(lanes), Voices.NONE))
                .containsExactly("Behind the scenes", LINE, "Touchpoints");
    }

    @Test
    void a_lane_of_ones_own_stands_on_the_side_of_the_one_before() {
        List<Lane> lanes = new ArrayList<>(repair.lanes().subList(0, 3));
        lanes.add(Lane.of("notes", LaneType.TEXT).withName("Notes"));
        assertThat(rows(repair.withLanes(lanes), Voices.NONE))
                .containsExactly("Touchpoints", LINE, "Behind the scenes", "Systems", "Notes");
        lanes.add(repair.lanes().get(3));
        assertThat(rows(repair.withLanes(lanes), Voices.NONE))
                .containsExactly("Touchpoints", LINE, "Behind the scenes", "Systems", "Notes", LINE, "Pain points");
    }

    @Test
    void a_map_that_has_one_side_only_has_no_line() {
        assertThat(rows(repair.withLanes(repair.lanes().subList(1, 3)), Voices.NONE))
                .containsExactly("Behind the scenes", "Systems");
    }

    @Test
    void what_is_heard_stands_above_the_backstage_at_the_end() {
        Voices marked = new Voices("1", true, false, Map.of(), Voices.Threads.NONE, Voices.Customers.NONE);
        assertThat(rows(repair.withLanes(repair.lanes().subList(0, 3)), marked))
                .containsExactly("Touchpoints", "Our performance", LINE, "Behind the scenes", "Systems");
    }

    @Test
    void the_picture_draws_it() {
        List<String> words = Jsoup.parse(renderer.svg(repair, BundleWords.ENGLISH), "", Parser.xmlParser())
                .select("text")
                .eachText();
        assertThat(words.stream().filter(LINE::equals)).hasSize(2);
        assertThat(words.indexOf(LINE)).isBetween(words.indexOf("Touchpoints"), words.indexOf("Behind the scenes"));
    }

    private List<String> rows(JourneyContent map, Voices voices) {
        return Jsoup.parse(renderer.drawing(
                                new JourneyMap(SampleMaps.KEY, 1, map), Home.NONE, voices, 1, BundleWords.ENGLISH)
                        .html())
                .select("tbody th.jm-lane")
                .stream()
                .map(VisibilityTest::name)
                .toList();
    }

    private static String name(Element header) {
        Element name = header.selectFirst(".jm-lane-name");
        return name == null ? header.text() : name.text();
    }

    private List<String> exported(JourneyContent map) {
        return Jsoup.parse(
                        renderer.export(new JourneyMap(SampleMaps.KEY, 1, map), Voices.NONE, true, BundleWords.ENGLISH))
                .select("tbody tr > :first-child")
                .eachText();
    }
}
