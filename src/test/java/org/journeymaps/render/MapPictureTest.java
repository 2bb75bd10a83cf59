package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Stage;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MapPictureTest {

    private static final List<String> SAID = List.of(
            "This map comes from a ready-made journey",
            "Alma, 71",
            "Comes by tram",
            "Segment: Regulars",
            "Quote: “I know them all.”",
            "Getting there",
            "Description: From the idea to the door",
            "Owner: Marketing",
            "Begins when: Feels like going out",
            "Ends when: Has a table",
            "Duration: 2 days",
            "Shop window (object)",
            "Description: Looks at the menu outside",
            "Why it is a moment of truth: They decide here",
            "Cause: The lamp is broken",
            "Ten guests were asked");

    /** How far letters of 12 pixels reach below their base line. */
    private static final int DESCENT = 3;

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void the_picture_says_all_that_the_map_says() {
        JourneyContent map = sports();
        String words = String.join(" ", svg(map).select("text").eachText());

        assertThat(words).contains(map.title(), "Emotion", "Pain points", "Peak", "very negative");
        map.stages().forEach(stage -> assertSays(words, stage.name()));
        map.touchpoints().forEach(touchpoint -> assertSays(words, touchpoint.name()));
        map.cards().forEach(card -> assertSays(words, card.text()));
    }

    @Test
    void the_picture_says_what_the_map_shows_to_those_who_open_its_parts() {
        JourneyContent map = Cases.content("all-of-it");
        String words = String.join(" ", svg(map).select("text").eachText());

        for (String text : SAID) {
            assertSays(words, text);
        }
    }

    @Test
    void what_is_felt_in_a_stage_as_a_whole_is_said_so_at_the_height_of_the_other_values() {
        Document svg = svg(Cases.content("emotions-of-stages"));

        assertThat(List.of(
                        "Alma · Whole stage: negative −1",
                        "Tom · Whole stage: positive +1",
                        "Tom · Whole stage: neutral 0"))
                .isSubsetOf(svg.select("text").eachText());
        assertThat(height(svg, "Alma · Whole stage: negative −1")).isEqualTo(height(svg, "Alma: positive +1"));
        assertThat(height(svg, "Tom · Whole stage: neutral 0")).isGreaterThan(height(svg, "Alma: very negative −2"));
    }

    @Test
    void the_star_of_a_point_stands_below_its_tag() {
        Document svg = svg(Cases.content("all-of-it"));

        double star = svg.select("path[fill=#8270db]").stream()
                .mapToDouble(path -> Double.parseDouble(path.attr("d").split("[M L]", 4)[2]))
                .max()
                .orElseThrow();
        assertThat(height(svg, "Peak") + DESCENT).isLessThan(star);
    }

    @Test
    void a_tag_stands_where_it_hides_no_point_of_another_curve() {
        JourneyContent map = Cases.content("two-sides");

        assertThat(height(svg(map), "Peak")).isGreaterThan(height(svg(map.withFeelings(List.of())), "Peak"));
    }

    @Test
    void the_end_has_a_tag_where_there_is_one_curve_as_on_the_page() {
        JourneyContent map = Cases.content("two-sides");
        JourneyContent oneCurve =
                map.withFeelings(List.of()).withCurves(map.curves().subList(0, 1));

        assertThat(svg(map).select("text").eachText()).contains("Peak").noneMatch(text -> text.contains("End"));
        assertThat(svg(oneCurve).select("text").eachText()).contains("Peak · End");
    }

    @Test
    void cards_of_different_stages_stand_at_the_same_height_and_those_of_touchpoints_below_their_stages() {
        JourneyContent map = Cases.content("two-sides")
                .withCards(List.of(
                        Card.of("c1", "pains", "s2", "Of the ride"),
                        Card.of("c2", "pains", "c", "While sitting"),
                        Card.of("c3", "pains", "a", "At the timetable")));
        Document svg = svg(map);

        assertThat(height(svg, "At the timetable")).isEqualTo(height(svg, "Of the ride"));
        assertThat(height(svg, "While sitting")).isGreaterThan(height(svg, "Of the ride"));
    }

    @Test
    void the_legend_explains_each_sign_that_is_drawn_and_no_other() {
        assertThat(String.join(
                        " ", svg(Cases.content("all-of-it")).select("text").eachText()))
                .contains(
                        "hollow point: emotion assumed by the team · filled point: emotion measured · star: moment of "
                                + "truth · dots: importance, 1 to 5 · severity: 5 out of 5 is the worst");
        assertThat(svg(JourneyContent.EMPTY).select("text").eachText()).noneMatch(text -> text.contains("star"));
    }

    @Test
    void nothing_leaves_the_picture_and_lines_stay_in_their_columns() {
        Document svg = svg(sports());
        double width = Double.parseDouble(svg.select("svg").attr("width"));
        double height = Double.parseDouble(svg.select("svg").attr("height"));

        assertThat(svg.select("text")).isNotEmpty().allSatisfy(text -> {
            assertThat(Double.parseDouble(text.attr("x"))).isBetween(0.0, width);
            assertThat(Double.parseDouble(text.attr("y"))).isBetween(0.0, height);
        });
    }

    @Test
    void columns_are_as_wide_as_their_longest_word_so_that_it_stays_in_one_line() {
        JourneyContent map = SampleMaps.large(2, 1).content();
        Stage stage = map.stages().get(0);
        List<Stage> stages =
                List.of(stage.withName("Dédommagement commercial"), map.stages().get(1));

        assertThat(svg(map.withStages(stages)).select("text").eachText()).contains("Dédommagement", "commercial");
        stages = List.of(
                stage.withName("Donaudampfschifffahrtsgesellschaft"),
                map.stages().get(1));
        assertThat(svg(map.withStages(stages)).select("text").eachText()).contains("Donaudampfschifff-");
    }

    @Test
    void the_column_of_lanes_is_as_wide_as_their_longest_word() {
        Document svg = svg(Cases.content("13-long-words-german"));

        assertThat(svg.select("text").eachText())
                .contains("Verbesserungsvorschläge", "Kundenzufriede-", "nheitsmessung");
    }

    @Test
    void texts_are_escaped_and_nothing_in_the_file_runs_or_loads() {
        JourneyMap map = SampleMaps.everywhere("<script>alert('&\"')</script>");
        String text = renderer.svg(map.content(), BundleWords.ENGLISH);

        assertThat(text).contains("&lt;script&gt;").doesNotContain("<script", "href", "url(", "<image");
    }

    @Test
    void a_map_without_stages_is_its_title() {
        assertThat(svg(JourneyContent.EMPTY).select("text").eachText()).contains("Untitled journey");
    }

    @Test
    void the_image_shows_the_same_at_twice_the_size() throws IOException {
        JourneyContent map = sports();
        Document svg = svg(map);
        BufferedImage image = png(map);

        assertThat(image.getWidth())
                .isEqualTo(2 * Integer.parseInt(svg.select("svg").attr("width")));
        assertThat(image.getHeight())
                .isEqualTo(2 * Integer.parseInt(svg.select("svg").attr("height")));
        assertThat(IntStream.range(0, image.getWidth())
                        .map(x -> image.getRGB(x, 80))
                        .distinct()
                        .count())
                .as("letters of the title")
                .isGreaterThan(1);
    }

    @Test
    void the_largest_image_has_40_megapixels() throws IOException {
        BufferedImage image = png(SampleMaps.large(40, 10).content());

        assertThat((long) image.getWidth() * image.getHeight()).isBetween(38_000_000L, 40_000_000L);
    }

    @Test
    void lines_break_between_words_and_a_long_word_inside_of_it() {
        assertThat(TextLines.of("Compares the offers of three shops", 100, 13, false))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).isNotBlank())
                .satisfies(
                        lines -> assertThat(String.join(" ", lines)).isEqualTo("Compares the offers of three shops"));
        assertThat(TextLines.of("Donaudampfschifffahrtsgesellschaft", 100, 13, false))
                .hasSizeGreaterThan(1)
                .satisfies(lines -> assertThat(String.join("", lines).replace("-", ""))
                        .isEqualTo("Donaudampfschifffahrtsgesellschaft"))
                .satisfies(lines ->
                        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.matches("\\w{6,}-")));
        assertThat(TextLines.of("A self-service desk", 60, 13, false)).containsExactly("A self-", "service", "desk");
        assertThat(TextLines.of("顧客体験管理顧客体験管理", 100, 13, false)).noneMatch(line -> line.contains("-"));
        assertThat(TextLines.of("one\ntwo", 100, 13, false)).containsExactly("one", "two");
        assertThat(TextLines.of("", 100, 13, false)).isEmpty();
    }

    private static void assertSays(String words, String text) {
        List<String> wanted = Arrays.asList(text.split("\\s+"));
        assertThat(words.replace(" ", "")).as(text).contains(String.join("", wanted));
    }

    /** Where a text stands. */
    private static double height(Document svg, String text) {
        return Double.parseDouble(svg.select("text").stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("y"));
    }

    private static JourneyContent sports() {
        return new ReadyMadeJourneys().find("sports-subscription").orElseThrow().content(Locale.ENGLISH);
    }

    private Document svg(JourneyContent map) {
        return Jsoup.parse(renderer.svg(map, BundleWords.ENGLISH), "", Parser.xmlParser());
    }

    private BufferedImage png(JourneyContent map) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(renderer.png(map, BundleWords.ENGLISH).orElseThrow()));
    }
}
