package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What tells the curves of a map apart, beside their colour. */
class CurveStylesTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void no_two_curves_share_line_and_points() {
        assertThat(numbers().mapToObj(number -> Symbols.line(number) + "/" + Symbols.points(number)))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_legend_of_an_export_has_other_words_for_each() {
        List<String> legend = Jsoup.parse(renderer.export(
                        new JourneyMap(SampleMaps.KEY, 1, many()), Voices.NONE, true, BundleWords.ENGLISH))
                .select("p")
                .eachText()
                .stream()
                .filter(line -> line.startsWith("Curve "))
                .map(line -> line.replaceFirst("Curve \\d+: ", ""))
                .toList();
        assertThat(legend)
                .hasSize(MapLimits.CURVES)
                .startsWith("solid line, round points", "dashed line, diamonds")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_page_draws_the_marks_of_each() {
        Element curve = Jsoup.parse(renderer.map(new JourneyMap(SampleMaps.KEY, 1, many()), 1, BundleWords.ENGLISH))
                .expectFirst(".jm-curve");
        for (int number = 2; number <= MapLimits.CURVES; number++) {
            assertThat(curve.select(".jm-k" + number + " .jm-mark path").eachAttr("d"))
                    .containsExactly(Symbols.mark(number));
            assertThat(curve.select("text.jm-curve-name").eachText()).contains("Curve " + number);
        }
    }

    @Test
    void a_tag_stands_where_it_hides_no_point_of_another_curve() {
        JourneyContent map = Cases.content("two-sides");
        assertThat(tagOfThePeak(map)).isEqualTo("16");
        assertThat(tagOfThePeak(map.withFeelings(List.of()))).isEqualTo("-36");
    }

    @Test
    void the_names_of_two_curves_hide_neither_end() {
        for (int main = -20; main <= 20; main += 2) {
            for (int other = -20; other <= 20; other += 2) {
                JourneyContent map = SampleMaps.withTouchpoint(
                                Touchpoint.named("t1", "s1", "Only").withEmotion(new Emotion(main)))
                        .content()
                        .withCurves(List.of(Curve.UNNAMED, Curve.named("k", "")))
                        .withFeelings(List.of(new Feeling("k", "t1", new Emotion(other), Evidence.ASSUMED)));
                Element curve = Jsoup.parse(
                                renderer.map(new JourneyMap(SampleMaps.KEY, 1, map), 1, BundleWords.ENGLISH))
                        .expectFirst(".jm-curve");
                Element end = curve.expectFirst("circle.jm-point[data-jm-point=t1]");
                double face = Double.parseDouble(end.attr("cy"));
                List<Double> tags = curve.select(".jm-tag").stream()
                        .filter(tag -> tag.attr("x").equals(end.attr("cx")))
                        .map(tag -> face
                                + 9
                                + Double.parseDouble(tag.expectFirst("rect").attr("y")))
                        .toList();
                double mark = Double.parseDouble(curve.expectFirst(".jm-mark").attr("y"));
                assertThat(curve.select(".jm-curve-name")).hasSize(2).allSatisfy(name -> {
                    double middle = Double.parseDouble(name.attr("y")) - 4;
                    assertThat(Math.abs(middle - face)).isGreaterThan(13 + 6);
                    assertThat(Math.abs(middle - mark)).isGreaterThan(7 + 6);
                    assertThat(tags).as("tags").allMatch(tag -> Math.abs(middle - tag) > 9 + 4);
                });
            }
        }
    }

    @Test
    void the_names_of_twelve_curves_and_of_neighbouring_ends_stand_apart() {
        for (int level = -20; level <= 20; level += 10) {
            Emotion same = new Emotion(level);
            JourneyContent twelve = many();
            assertApart(twelve.withFeelings(twelve.feelings().stream()
                    .map(feeling -> feeling.withEmotion(same))
                    .toList()));

            Touchpoint before = Touchpoint.named("t1", "s1", "Before").withEmotion(same);
            Touchpoint last = Touchpoint.named("t2", "s1", "Last").withEmotion(same);
            assertApart(SampleMaps.withTouchpoint(last)
                    .content()
                    .withTouchpoints(List.of(before, last))
                    .withCurves(List.of(Curve.UNNAMED, Curve.named("k", "")))
                    .withFeelings(List.of(new Feeling("k", "t1", same, Evidence.ASSUMED))));
        }
    }

    private void assertApart(JourneyContent map) {
        List<Double> lines = Jsoup.parse(renderer.map(new JourneyMap(SampleMaps.KEY, 1, map), 1, BundleWords.ENGLISH))
                .select(".jm-curve-name")
                .stream()
                .map(name -> Double.parseDouble(name.attr("y")))
                .sorted()
                .toList();
        assertThat(lines).hasSizeGreaterThan(1);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i) - lines.get(i - 1)).as("%s", lines).isGreaterThanOrEqualTo(13);
        }
    }

    /** How far below its point the tag begins. */
    private String tagOfThePeak(JourneyContent map) {
        return Jsoup.parse(renderer.map(new JourneyMap(SampleMaps.KEY, 1, map), 1, BundleWords.ENGLISH))
                .expectFirst(".jm-tag:contains(Peak) rect")
                .attr("y");
    }

    @Test
    void the_style_sheet_gives_each_the_same_line_and_a_colour() throws IOException {
        String css = Files.readString(Path.of("src", "main", "frontend", "src", "map-view", "curve.css"));
        List<String> dashes = rules(css, "stroke-dasharray: \\d");
        List<String> colours = rules(css, "--jm-k: ");
        for (int number = 2; number <= MapLimits.CURVES; number++) {
            int line = Symbols.line(number);
            assertThat(dashes.get(line - 2)).as("curve %d", number).containsPattern("jm-k" + number + "\\b");
            boolean isDark = number % 6 == 1;
            assertThat(colours.stream()
                            .anyMatch(Pattern.compile("jm-k" + number + "\\b").asPredicate()))
                    .as("curve %d has a colour, unless it is the seventh, dark as the first", number)
                    .isNotEqualTo(isDark);
        }
    }

    /** The selectors of the rules that begin with a declaration. */
    private static List<String> rules(String css, String declaration) {
        return Pattern.compile("([^}]*)\\{\\s*" + declaration)
                .matcher(css)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(1, MapLimits.CURVES);
    }

    private static JourneyContent many() {
        List<Curve> curves = numbers()
                .mapToObj(number -> Curve.named(number == 1 ? Curve.MAIN : "k" + number, ""))
                .toList();
        List<Feeling> feelings = curves.stream()
                .skip(1)
                .map(curve -> new Feeling(curve.id(), "t1", new Emotion(5), Evidence.MEASURED))
                .toList();
        JourneyContent map = SampleMaps.withTouchpoint(
                        Touchpoint.named("t1", "s1", "Only").withEmotion(new Emotion(-5)))
                .content();
        return map.withPersonas(List.of()).withCurves(curves).withFeelings(feelings);
    }
}
