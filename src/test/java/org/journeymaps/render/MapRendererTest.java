package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.testing.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class MapRendererTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void drawsARealTableWithCaptionStagesAndLanes() {
        Document page = draw(sports(Locale.ENGLISH), BundleWords.ENGLISH);
        assertThat(page.select("table > caption").text())
                .isEqualTo("Journey “Online sports subscription”: 6 stages, 15 touchpoints");
        assertThat(page.select("thead th.jm-stage[scope=colgroup]")).hasSize(6);
        assertThat(page.select("thead th.jm-phase[scope=colgroup]").eachText())
                .containsExactly("Before the purchase", "During the purchase", "During the season");
        assertThat(page.select("tbody th[scope=row] .jm-lane-name").eachText())
                .containsExactly(
                        "Touchpoints", "Emotion", "Actions", "Thoughts", "Pain points", "Opportunities", "Importance");
        assertThat(page.select(".jm-touchpoint")).hasSize(15);
    }

    @Test
    void countsInTheWordsOfTheReadersLanguage() {
        assertThat(caption(SampleMaps.large(1, 1), BundleWords.ENGLISH)).endsWith(": 1 stage, 1 touchpoint");
        JourneyMap untold = new JourneyMap(
                SampleMaps.KEY,
                1,
                Samples.content(
                        List.of(Samples.stage("s")),
                        List.of(),
                        List.of(Samples.touchpoint("t", "s"), Samples.touchpoint("u", "s")),
                        List.of()));
        assertThat(caption(untold, BundleWords.FRENCH)).endsWith("\u202F: 1 étape, 2 points de contact");
        JourneyMap none = JourneyMap.empty(SampleMaps.KEY);
        assertThat(caption(none, BundleWords.ENGLISH)).endsWith(": 0 stages, 0 touchpoints");
        assertThat(caption(none, BundleWords.FRENCH)).endsWith("\u202F: 0 étape, 0 point de contact");
    }

    @Test
    void everyRowFillsTheWholeGrid() {
        List<JourneyMap> maps =
                new ArrayList<>(List.of(sports(Locale.FRENCH), SampleMaps.stress(), SampleMaps.large(12, 5)));
        for (int seed = 0; seed < 200; seed++) {
            maps.add(new RandomJourneys(seed).map());
        }
        for (JourneyMap map : maps) {
            Document page = draw(map, BundleWords.FRENCH);
            int columns = page.select("colgroup").stream()
                    .mapToInt(group -> group.hasAttr("span") ? Integer.parseInt(group.attr("span")) : 1)
                    .sum();
            int rowsSpanned = 0;
            for (Element row : page.select("tr")) {
                int cells = row.children().stream()
                        .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                        .sum();
                assertThat(cells + (rowsSpanned > 0 ? 1 : 0))
                        .as(row.outerHtml())
                        .isEqualTo(columns);
                Element header = row.selectFirst("th[rowspan]");
                rowsSpanned = header == null ? rowsSpanned - 1 : Integer.parseInt(header.attr("rowspan")) - 1;
            }
        }
    }

    @Test
    void speaksTheReadersLanguage() {
        String french = draw(sports(Locale.FRENCH), BundleWords.FRENCH).text();
        assertThat(french)
                .contains("Brouillon", "Données d’exemple", "Points de contact", "Réseaux sociaux", "très négatif −2")
                .contains("positif +0,5", "Gravité 4 sur 5", "moment de vérité", "«\u202FQuels matchs");
        String english = draw(sports(Locale.ENGLISH), BundleWords.ENGLISH).text();
        assertThat(english)
                .contains("Draft", "Sample values", "Social media", "very negative −2", "positive +0.5")
                .contains("Severity 4 out of 5", "moment of truth", "“");
    }

    @Test
    void hasAllWordsInBothLanguages() {
        for (Words words : List.of(BundleWords.ENGLISH, BundleWords.FRENCH)) {
            assertThat(draw(SampleMaps.large(8, 3), words).select(".jm-channel").eachText())
                    .hasSize(24)
                    .doesNotContain("")
                    .noneMatch(name -> name.contains("journey-maps."));
        }
    }

    @Test
    void putsEveryFaceInTheMiddleOfItsTouchpointsColumn() {
        JourneyMap map = sports(Locale.ENGLISH);
        Document page = draw(map, BundleWords.ENGLISH);
        List<String> cards = page.select(".jm-touchpoint").eachAttr("data-jm-touchpoint");
        for (Element point : page.select(".jm-point")) {
            int slot = cards.indexOf(point.attr("data-jm-point"));
            double x = Double.parseDouble(point.attr("cx").replace("%", ""));
            assertThat(x / 100 * cards.size()).isCloseTo(slot + 0.5, within(0.001));
        }
    }

    @Test
    void marksPeakLowestAndEndWithWords() {
        Document page = draw(sports(Locale.FRENCH), BundleWords.FRENCH);
        assertThat(page.select(".jm-tag text").eachText()).containsExactly("Pic", "Creux");
        assertThat(page.select("svg.jm-curve").attr("aria-label"))
                .startsWith(
                        "Tom, 22 ans, étudiant. Pic\u202F: Regarde un premier match (très positif, +2). Creux\u202F: ");
    }

    @Test
    void a_persona_without_a_name_is_called_what_its_curve_is() {
        JourneyContent map = Cases.content("04-emotion-per-stage")
                .withPersonas(List.of(
                        Persona.named("p", "").withSummary("Comes by tram"),
                        Persona.named("q", "").withSummary("Drives")))
                .withCurves(List.of(
                        Curve.named(Curve.MAIN, "Today").withPersona("p"),
                        Curve.named("k", "").withPersona("q")));
        assertThat(draw(new JourneyMap(SampleMaps.KEY, 1, map), BundleWords.ENGLISH)
                        .select(".jm-chip .jm-persona-name")
                        .eachText())
                .containsExactly("Today", "Curve 2");

        JourneyContent one = map.withCurves(List.of()).withPersonas(List.of(Persona.named("p", "")));
        assertThat(draw(new JourneyMap(SampleMaps.KEY, 1, one), BundleWords.ENGLISH)
                        .select(".jm-persona"))
                .as("of whom nothing is said")
                .isEmpty();
    }

    @Test
    void putsTagsWhereTheLineDoesNotGo() {
        Document page = draw(sports(Locale.FRENCH), BundleWords.FRENCH);
        assertThat(page.select(".jm-tag:contains(Pic) rect").attr("y")).startsWith("-");
        assertThat(page.select(".jm-tag:contains(Creux) rect").attr("y")).doesNotStartWith("-");
    }

    @Test
    void leavesAGapInTheCurveWhereAValueIsMissing() {
        Document page = draw(SampleMaps.stress(), BundleWords.ENGLISH);
        assertThat(page.select(".jm-point")).hasSize(4);
        assertThat(page.select(".jm-curve .jm-line:not(.jm-uncertain)")).hasSize(1);
        assertThat(page.select(".jm-curve .jm-uncertain")).hasSize(1);
        assertThat(page.select(".jm-words td").eachText()).contains("pas de valeur");
    }

    @Test
    void drawsAHollowPointForAnAssumedValueAndAFilledOneForAMeasuredOneAndSaysWhatThatMeans() {
        Document page = draw(measuredAllBut("renew"), BundleWords.ENGLISH);
        assertThat(page.select(".jm-point[fill*=guess]")).hasSize(1);
        assertThat(page.select(".jm-point[fill*=face]")).hasSize(14);
        assertThat(page.select(".jm-words [role=img]").eachAttr("aria-label"))
                .contains("Tom: very negative −2, measured", "Nadia: positive +1, assumed");
        assertThat(page.select(".jm-legend").text()).contains("emotion assumed by the team", "emotion measured");

        Document assumed = draw(sports(Locale.ENGLISH), BundleWords.ENGLISH);
        assertThat(assumed.select(".jm-point[fill*=guess]")).hasSize(15);
        assertThat(assumed.select(".jm-legend").text())
                .contains("emotion assumed by the team")
                .doesNotContain("emotion measured");
    }

    @Test
    void hangsCardsUnderTheirStageOrTouchpoint() {
        Document page = draw(SampleMaps.stress(), BundleWords.ENGLISH);
        assertThat(page.select("td:has(#jm-0f0e0d0c-c-c3)").attr("colspan")).isEqualTo("3");
        assertThat(page.select("td:has(#jm-0f0e0d0c-c-c2)").hasAttr("colspan")).isFalse();
        assertThat(page.select("tr:has(#jm-0f0e0d0c-c-c3) th").attr("rowspan")).isEqualTo("2");
    }

    @Test
    void a_card_about_the_whole_map_spans_all_stages_above_the_other_cards_of_its_lane() {
        Document page = draw(SampleMaps.everywhere("Anything"), BundleWords.ENGLISH);
        List<Element> rows = page.select("tr.jm-lane-storyboard");
        assertThat(page.select(".jm-touchpoint").size()
                        + page.select(".jm-none").size())
                .isEqualTo(3);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).select("td"))
                .hasSize(1)
                .allMatch(cell -> cell.attr("colspan").equals("3"));
        assertThat(rows.get(0).select("td > .jm-card").eachAttr("id")).containsExactly("jm-0f0e0d0c-c-storyboard-map");
        assertThat(rows.get(1).select("td > .jm-card").eachAttr("id"))
                .containsExactly("jm-0f0e0d0c-c-storyboard-stage");
        assertThat(rows.get(2).select("td > .jm-card").eachAttr("id"))
                .containsExactly("jm-0f0e0d0c-c-storyboard-touchpoint");
    }

    @Test
    void every_type_of_lane_has_its_name_its_hint_and_its_cards_in_both_languages() {
        JourneyContent map = SampleMaps.everywhere("Anything").content();
        JourneyContent unnamed = map.withLanes(
                map.lanes().stream().map(lane -> lane.withName("")).toList());
        for (Words words : List.of(BundleWords.ENGLISH, BundleWords.FRENCH)) {
            Document page = draw(new JourneyMap(SampleMaps.KEY, 1, unnamed), words);
            String language = page.select(".jm-box").attr("lang");
            for (LaneType type : LaneType.values()) {
                Elements rows = page.select("tr.jm-lane-" + type.key());
                String text = "journey-maps.lane." + type.key();
                assertThat(rows.select(".jm-lane-name").text())
                        .isEqualTo(new BundleWords(Locale.forLanguageTag(language)).text(text));
                assertThat(rows.select(".jm-lane-hint").isEmpty()).as(text).isEqualTo(type == LaneType.TEXT);
                assertThat(rows.select(".jm-card")).as(text).hasSize(type.holdsCards() ? 3 : 0);
            }
        }
    }

    @Test
    void a_card_says_how_bad_it_is_what_stands_behind_it_who_said_so_and_where_it_comes_from() {
        JourneyMap map = SampleMaps.everywhere("Anything");
        JourneyMap english = new JourneyMap(map.key(), 1, map.content().withHeader(Header.named("In English")));
        Document page = draw(english, BundleWords.ENGLISH);
        assertThat(page.select("#jm-0f0e0d0c-c-pains-stage p").eachText())
                .containsExactly("Anything", "Severity 4 out of 5 · measured · said by customers", "Cause: Anything");
        assertThat(page.select("#jm-0f0e0d0c-c-gains-stage p").eachText())
                .containsExactly("Anything", "measured · said by customers", "Cause: Anything");
    }

    @Test
    void a_stage_opens_what_it_is_when_it_begins_and_ends_whose_it_is_and_how_long_it_takes() {
        JourneyMap map = SampleMaps.everywhere("Anything");
        JourneyMap english = new JourneyMap(map.key(), 1, map.content().withHeader(Header.named("In English")));
        Document page = draw(english, BundleWords.ENGLISH);
        assertThat(page.select("#jm-0f0e0d0c-s-s2 .jm-details dt").eachText())
                .containsExactly("Description", "Begins when", "Ends when", "Owner", "Duration");
        assertThat(page.select("#jm-0f0e0d0c-s-s2 .jm-details summary").text()).isEqualTo("Details Anything");
        assertThat(draw(SampleMaps.stress(), BundleWords.ENGLISH).select(".jm-details"))
                .isEmpty();
    }

    @Test
    void colourBelongsToTheStage() {
        Document page = draw(SampleMaps.stress(), BundleWords.ENGLISH);
        assertThat(page.select("th.jm-lime").text()).isEqualTo("Étape");
        assertThat(page.select("th.jm-yellow").text()).isEqualTo("Sans point de contact");
    }

    @Test
    void doesNotCutLongNames() {
        String word = "x".repeat(250);
        assertThat(draw(SampleMaps.everywhere(word), BundleWords.ENGLISH).text())
                .contains(word)
                .doesNotContain("…");
    }

    @Test
    void givesElementsOfTwoMapsDifferentIds() {
        JourneyMap other = new JourneyMap(
                UUID.fromString("1f0e0d0c-0b0a-4908-8706-050403020100"),
                0,
                sports(Locale.ENGLISH).content());
        Document page = Jsoup.parse(renderer.map(sports(Locale.ENGLISH), 1, BundleWords.ENGLISH)
                + renderer.map(other, 1, BundleWords.ENGLISH));
        page.select("defs").remove();
        assertThat(page.select("[id]").eachAttr("id")).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void givesElementsOfTheSameMapDifferentIdsWhereItStandsTwice() {
        JourneyMap map = sports(Locale.ENGLISH);
        Document page =
                Jsoup.parse(renderer.map(map, 1, BundleWords.ENGLISH) + renderer.map(map, 2, BundleWords.ENGLISH));
        page.select("defs").remove();
        assertThat(page.select("[id]").eachAttr("id")).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(page.select("section").eachAttr("id")).containsExactly("jm-0f0e0d0c", "jm-0f0e0d0c-2");
    }

    @Test
    void the_boxes_of_two_maps_have_different_names() {
        Document page = draw(SampleMaps.stress(), BundleWords.ENGLISH);
        List<String> names =
                List.of(page.select(".jm-scroll").attr("aria-labelledby").split(" "));
        assertThat(page.getElementById(names.get(0))).isEqualTo(page.selectFirst(".jm-scroll[aria-label]"));
        assertThat(page.getElementById(names.get(1))).isEqualTo(page.selectFirst(".jm-title"));
    }

    @Test
    void two_maps_of_a_page_draw_the_icons_and_faces_that_they_share_alike() {
        Document page = Jsoup.parse(renderer.map(SampleMaps.large(12, 5), 1, BundleWords.ENGLISH)
                + renderer.map(SampleMaps.stress(), 2, BundleWords.FRENCH));
        Map<String, Set<String>> drawings = page.select("defs > [id]").stream()
                .collect(
                        Collectors.groupingBy(Element::id, Collectors.mapping(Element::outerHtml, Collectors.toSet())));
        assertThat(drawings).containsKeys("jm-face-2", "jm-guess2");
        assertThat(drawings.values()).allSatisfy(alike -> assertThat(alike).hasSize(1));
    }

    @Test
    void every_part_of_a_map_has_an_element_with_its_id() {
        Document page = draw(SampleMaps.stress(), BundleWords.ENGLISH);
        String map = "jm-0f0e0d0c";
        assertThat(page.select("section").attr("id")).isEqualTo(map);
        assertThat(page.select("th.jm-stage").eachAttr("id"))
                .containsExactly(map + "-s-s1", map + "-s-s2", map + "-s-s3");
        assertThat(page.select(".jm-touchpoint").eachAttr("id")).hasSize(5).contains(map + "-t-t1", map + "-t-t5");
        assertThat(page.select(".jm-point").eachAttr("id")).hasSize(4).contains(map + "-p-t1", map + "-p-t5");
        assertThat(page.select(".jm-card").eachAttr("id")).contains(map + "-c-c1", map + "-c-c4");
        assertThat(page.select("tbody tr").eachAttr("id"))
                .containsSubsequence(map + "-l-emotion", map + "-l2-emotion", map + "-l-pains", map + "-l2-pains");
        assertThat(page.select("#" + page.select("section").attr("aria-labelledby"))
                        .text())
                .isEqualTo("Ce qui est difficile à dessiner");
    }

    @Test
    void a_touchpoint_without_a_channel_shows_no_icon_and_no_gap() {
        JourneyMap map = SampleMaps.withTouchpoint(
                Touchpoint.named("t1", "s1", "Wonders what to do").withMomentOfTruth(true));
        Elements card = draw(map, BundleWords.ENGLISH).select(".jm-touchpoint");
        assertThat(card.text()).isEqualTo("Wonders what to do");
        assertThat(card.select(".jm-channel")).isEmpty();
        assertThat(card.select(".jm-truth-mark").attr("aria-label")).isEqualTo("Moment of truth");
    }

    @Test
    void every_face_that_is_used_is_there() {
        Document page = draw(SampleMaps.large(12, 5), BundleWords.ENGLISH);
        List<String> faces = page.select("pattern").eachAttr("id");
        assertThat(page.select("circle.jm-point").eachAttr("fill"))
                .isNotEmpty()
                .allMatch(fill -> faces.contains(fill.replaceAll("^url\\(#(.+)\\)$", "$1")));
    }

    @Test
    void a_curve_refers_to_no_symbol_since_the_browser_pays_for_each_whenever_a_style_sheet_changes() {
        Document page = draw(SampleMaps.large(12, 5), BundleWords.ENGLISH);
        assertThat(page.select(".jm-curve use")).isEmpty();
        assertThat(page.select(".jm-curve .jm-at > .jm-star")).isNotEmpty();
    }

    @Test
    void tellsWhereAStageHasNoTouchpointYet() {
        JourneyMap blank = new JourneyMap(SampleMaps.KEY, 0, new ReadyMadeJourneys().blank(Locale.FRENCH));
        Document page = draw(blank, BundleWords.FRENCH);
        assertThat(page.select(".jm-none").eachText()).hasSize(6).containsOnly("Pas encore de point de contact");
        assertThat(page.select("svg.jm-curve").attr("aria-label")).contains("pas encore de valeur");
    }

    private String caption(JourneyMap map, Words words) {
        return draw(map, words).select("table > caption").text();
    }

    private Document draw(JourneyMap map, Words words) {
        return Jsoup.parse(renderer.map(map, 1, words));
    }

    /** The sports subscription with measured emotions, except for one touchpoint. */
    private static JourneyMap measuredAllBut(String touchpointId) {
        JourneyContent content = sports(Locale.ENGLISH).content();
        return new JourneyMap(
                SampleMaps.KEY,
                0,
                content.withTouchpoints(content.touchpoints().stream()
                        .map(touchpoint -> touchpoint.withEvidence(
                                touchpoint.id().equals(touchpointId) ? Evidence.ASSUMED : Evidence.MEASURED))
                        .toList()));
    }

    private static JourneyMap sports(Locale locale) {
        return new ReadyMadeJourneys().find("sports-subscription").orElseThrow().map(locale, SampleMaps.KEY);
    }
}
