package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.text.MapJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A map with more than two curves, each of which has to be told from the others. */
class SeveralCurvesTest {

    private static final String MAP = """
            {"schema": 2, "title": "Renewing", "personas": [{"id": "alma", "name": "Alma, 71"}, {"id": "tom", "name": "Tom"}],
             "curves": [{"id": "main", "persona": "alma"}, {"id": "k2", "persona": "tom"}, {"id": "k3", "name": "target", "persona": "alma"},
               {"id": "k4"}, {"id": "k5", "name": "nobody yet"}],
             "stages": [{"id": "a", "name": "Before"}, {"id": "b", "name": "After"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}],
             "touchpoints": [
               {"id": "t1", "stage": "a", "name": "Asks", "emotion": 1, "evidence": "measured"},
               {"id": "t2", "stage": "a", "name": "Waits", "emotion": -1, "evidence": "measured"},
               {"id": "t3", "stage": "b", "name": "Leaves", "emotion": 0, "evidence": "measured"}],
             "feelings": [
               {"curve": "k2", "anchor": "t1", "emotion": 2, "evidence": "measured"}, {"curve": "k2", "anchor": "t3", "emotion": -2},
               {"curve": "k3", "anchor": "t1", "emotion": 1}, {"curve": "k3", "anchor": "t2", "emotion": 1},
               {"curve": "k3", "anchor": "t3", "emotion": 2}, {"curve": "k4", "anchor": "b", "emotion": 0.5}]}""";

    private final Document page = draw(MAP);

    @Test
    void each_curve_has_a_point_for_each_of_its_values_and_a_line_between_them() {
        assertThat(page.select(".jm-curve .jm-k1 circle.jm-point")).hasSize(3);
        assertThat(IntStream.rangeClosed(2, 5)
                        .mapToObj(n ->
                                page.select(".jm-curve .jm-k" + n + " .jm-mark").size()))
                .containsExactly(2, 3, 1, 0);
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> !page.select(".jm-curve .jm-k" + n + " .jm-line")
                                .isEmpty()))
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void a_point_stands_in_the_column_of_its_touchpoint_the_higher_the_better() {
        Element asks = page.select(".jm-curve .jm-k2 .jm-mark").get(0);
        Element leaves = page.select(".jm-curve .jm-k2 .jm-mark").get(1);
        Element happiest = page.select(".jm-curve .jm-k3 .jm-mark").get(2);
        Element wholeStage = page.expectFirst(".jm-curve .jm-k4 .jm-mark");

        assertThat(asks.attr("x"))
                .isEqualTo(page.expectFirst("[data-jm-point=t1]").attr("cx"));
        assertThat(leaves.attr("x"))
                .isEqualTo(page.expectFirst("[data-jm-point=t3]").attr("cx"));
        assertThat(wholeStage.attr("x")).isEqualTo(leaves.attr("x"));
        assertThat(asks.attr("y")).isEqualTo(happiest.attr("y"));
        assertThat(y(asks)).isLessThan(y(wholeStage));
        assertThat(y(wholeStage)).isLessThan(y(leaves));
    }

    @Test
    void a_curve_named_like_its_persona_is_called_so_once() {
        Document named = draw(MAP.replace(
                "{\"id\": \"main\", \"persona\": \"alma\"}",
                "{\"id\": \"main\", \"name\": \"Alma\", \"persona\": \"alma\"}"));

        assertThat(named.expectFirst(".jm-chip.jm-k1").text()).isEqualTo("A Alma, 71 hidden");
        assertThat(named.select(".jm-curve .jm-k1 .jm-curve-name").eachText()).containsExactly("Alma");
    }

    @Test
    void each_point_tells_of_what_it_is() {
        assertThat(page.select(
                                ".jm-curve .jm-k1 [data-jm-point], .jm-curve .jm-k2 [data-jm-point], .jm-k4 [data-jm-point]")
                        .eachAttr("data-jm-point"))
                .containsExactly("t1", "t2", "t3", "t1", "t3", "b");
    }

    @Test
    void what_is_assumed_is_hollow_on_each_curve() {
        assertThat(page.select(".jm-curve .jm-k2 .jm-mark").eachAttr("class"))
                .containsExactly("jm-mark", "jm-mark jm-hollow");
        assertThat(page.select(".jm-curve .jm-k3 .jm-hollow")).hasSize(3);
    }

    @Test
    void neighbouring_curves_have_marks_of_other_shapes_and_the_chip_has_the_one_of_its_curve() {
        List<String> shapes = IntStream.rangeClosed(2, 4)
                .mapToObj(n -> page.expectFirst(".jm-curve .jm-k" + n + " .jm-mark path")
                        .attr("d"))
                .toList();

        assertThat(shapes).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(2, 4)
                        .mapToObj(n -> page.expectFirst(".jm-chip.jm-k" + n + " .jm-mark path")
                                .attr("d")))
                .isEqualTo(shapes);
    }

    @Test
    void each_curve_that_has_a_value_has_its_name_at_its_end_below_one_another() {
        List<Element> names = page.select(".jm-curve .jm-curve-name");

        assertThat(names)
                .extracting(Element::text)
                .containsExactlyInAnyOrder("Alma", "Tom", "Alma · target", "Curve 4");
        assertThat(names)
                .extracting(name -> name.parents().select(".jm-k").attr("class") + ' ' + name.text())
                .contains("jm-k jm-k2 Tom", "jm-k jm-k4 Curve 4");
        assertThat(names).extracting(SeveralCurvesTest::y).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_words_under_the_curves_say_whose_each_value_is() {
        assertThat(page.select(".jm-words td").get(0).select(".jm-word").eachAttr("aria-label"))
                .containsExactly(
                        "Alma: positive +1, measured",
                        "Tom: very positive +2, measured",
                        "Alma · target: positive +1, assumed");
    }

    @Test
    void what_one_curve_says_of_a_whole_stage_stands_under_all_of_its_touchpoints() {
        Document wide = draw(MAP.replace("\"b\", \"emotion\": 0.5", "\"a\", \"emotion\": 0.5"));
        Element stages = wide.select(".jm-words").get(1);

        assertThat(stages.select("td").eachAttr("colspan")).containsExactly("2", "1");
        assertThat(stages.select("td").get(0).select(".jm-word").eachAttr("aria-label"))
                .containsExactly("Curve 4: Whole stage: positive +0.5, assumed");
        assertThat(stages.select("td").get(1).text()).isEmpty();
        assertThat(wide.expectFirst(".jm-lane-emotion > .jm-lane").attr("rowspan"))
                .isEqualTo("3");
    }

    @Test
    void a_whole_stage_is_named_where_its_value_stands_under_one_touchpoint() {
        Document page = draw("""
                {"schema": 2, "title": "Waiting",
                 "stages": [{"id": "a", "name": "Wait", "emotion": -1.5}, {"id": "b", "name": "Repair", "emotion": 1}],
                 "lanes": [{"id": "em", "type": "emotion"}],
                 "touchpoints": [{"id": "t1", "stage": "a", "name": "Waits"},
                   {"id": "t2", "stage": "b", "name": "Sees"}, {"id": "t3", "stage": "b", "name": "Signs"}]}""");

        assertThat(page.select(".jm-words td").eachText())
                .containsExactly("Whole stage: very negative −1.5", "positive +1");
    }

    @Test
    void a_touchpoint_of_a_stage_that_is_felt_as_a_whole_is_not_said_to_have_no_value() {
        Document page = draw(MAP.replace("\"b\", \"emotion\": 0.5", "\"a\", \"emotion\": 0.5")
                .replace(", \"emotion\": -1, \"evidence\": \"measured\"", "")
                .replace("{\"curve\": \"k3\", \"anchor\": \"t2\", \"emotion\": 1},", ""));

        assertThat(page.select(".jm-words td").get(1).text()).isEmpty();
        assertThat(page.text()).doesNotContain("no value ");
    }

    @Test
    void the_picture_is_told_in_a_sentence_for_each_curve() {
        assertThat(page.expectFirst("svg.jm-curve").attr("aria-label"))
                .contains("Alma, 71. Peak: Asks (positive, +1). Lowest: Waits (negative, −1)")
                .contains(
                        "Tom. Peak: Asks (very positive, +2)",
                        "Alma, 71 · target. Peak, End: Leaves (very positive, +2)")
                .contains("Curve 4.", "nobody yet: no value.");
    }

    private static double y(Element element) {
        return Double.parseDouble(element.attr("y"));
    }

    private static Document draw(String text) {
        try {
            JourneyMap map = new JourneyMap(SampleMaps.KEY, 1, new MapJson().read(text));
            return Jsoup.parse(
                    new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys()).map(map, 1, BundleWords.ENGLISH));
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
    }
}
