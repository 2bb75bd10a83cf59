package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MapRendererTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void drawsARealTableWithCaptionStagesAndLanes() {
        Document page = draw(sports(Locale.ENGLISH), BundleWords.ENGLISH);
        assertThat(page.select("table > caption").text())
                .isEqualTo("Customer journey “Online sports subscription”: 6 stages, 15 touchpoints");
        assertThat(page.select("thead th[scope=colgroup]")).hasSize(6);
        assertThat(page.select("tbody th[scope=row] .jm-lane-name").eachText())
                .containsExactly("Touchpoints", "Emotion", "Thoughts", "Pain points", "Opportunities", "Importance");
        assertThat(page.select(".jm-touchpoint")).hasSize(15);
    }

    @Test
    void countsInTheWordsOfTheReadersLanguage() {
        assertThat(caption(SampleMaps.large(1, 1), BundleWords.ENGLISH)).endsWith(": 1 stage, 1 touchpoint");
        assertThat(caption(SampleMaps.large(1, 2), BundleWords.FRENCH))
                .endsWith("\u202F: 1 étape, 2 points de contact");
        JourneyMap none = JourneyMap.empty(SampleMaps.KEY);
        assertThat(caption(none, BundleWords.ENGLISH)).endsWith(": 0 stages, 0 touchpoints");
        assertThat(caption(none, BundleWords.FRENCH)).endsWith("\u202F: 0 étape, 0 point de contact");
    }

    @Test
    void everyRowFillsTheWholeGrid() {
        for (JourneyMap map : List.of(sports(Locale.FRENCH), SampleMaps.stress(), SampleMaps.large(12, 5))) {
            Document page = draw(map, BundleWords.FRENCH);
            int columns = page.select("colgroup").stream()
                    .mapToInt(group -> group.hasAttr("span") ? Integer.parseInt(group.attr("span")) : 1)
                    .sum();
            int spannedFromAbove = 0;
            for (Element row : page.select("tr")) {
                int cells = row.children().stream()
                        .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                        .sum();
                assertThat(cells + spannedFromAbove).as(row.outerHtml()).isEqualTo(columns);
                spannedFromAbove = row.select("th[rowspan=2]").size();
            }
        }
    }

    @Test
    void speaksTheReadersLanguage() {
        String french = draw(sports(Locale.FRENCH), BundleWords.FRENCH).text();
        assertThat(french)
                .contains("Brouillon", "Valeurs d’exemple", "Points de contact", "Réseaux sociaux", "très négatif −2")
                .contains("positif +0,5", "Gravité 4 sur 5", "Moment de vérité", "«\u202FQuels matchs");
        String english = draw(sports(Locale.ENGLISH), BundleWords.ENGLISH).text();
        assertThat(english)
                .contains("Draft", "Sample values", "Social media", "very negative −2", "positive +0.5")
                .contains("Severity 4 out of 5", "Moment of truth", "“");
    }

    @Test
    void hasAllWordsInBothLanguages() {
        for (Words words : List.of(BundleWords.ENGLISH, BundleWords.FRENCH)) {
            assertThat(draw(SampleMaps.large(8, 3), words)
                            .select(".jm-channel-name")
                            .eachText())
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
            double x = Double.parseDouble(point.select("use").attr("x").replace("%", ""));
            assertThat(x / 100 * cards.size()).isCloseTo(slot + 0.5, within(0.001));
        }
    }

    @Test
    void marksPeakLowestAndEndWithWords() {
        Document page = draw(sports(Locale.FRENCH), BundleWords.FRENCH);
        assertThat(page.select(".jm-tag text").eachText()).containsExactly("Pic", "Creux", "Fin");
        assertThat(page.select("svg.jm-curve").attr("aria-label"))
                .startsWith("Courbe d’émotion. Pic\u202F: Regarde un premier match\u202F: très positif (+2)");
    }

    @Test
    void putsTagsWhereTheLineDoesNotGo() {
        Document page = draw(sports(Locale.FRENCH), BundleWords.FRENCH);
        assertThat(page.select(".jm-tag:contains(Pic) rect").attr("y")).startsWith("-");
        assertThat(page.select(".jm-tag:contains(Creux) rect").attr("y")).doesNotStartWith("-");
        assertThat(page.select(".jm-tag:contains(Fin) rect").attr("y"))
                .as("below, because the curve falls to its end")
                .doesNotStartWith("-");
    }

    @Test
    void leavesAGapInTheCurveWhereAValueIsMissing() {
        Document page = draw(SampleMaps.stress(), BundleWords.ENGLISH);
        assertThat(page.select(".jm-point")).hasSize(4);
        assertThat(page.select(".jm-curve .jm-line")).hasSize(1);
        assertThat(page.select(".jm-words td").eachText()).anyMatch(text -> text.endsWith("no value"));
    }

    @Test
    void dashesTheCurveWhereAValueIsAssumedAndSaysWhatThatMeans() {
        Document page = draw(sports(Locale.ENGLISH), BundleWords.ENGLISH);
        assertThat(page.select(".jm-curve .jm-assumed")).isNotEmpty();
        assertThat(page.select(".jm-curve .jm-line:not(.jm-assumed)")).isNotEmpty();
        assertThat(page.select(".jm-legend").text()).contains("assumed by the team", "measured emotion");
    }

    @Test
    void hangsCardsUnderTheirStageOrTouchpoint() {
        Document page = draw(SampleMaps.stress(), BundleWords.ENGLISH);
        assertThat(page.select("td:has([data-jm-card=c3])").attr("colspan")).isEqualTo("3");
        assertThat(page.select("td:has([data-jm-card=c2])").attr("colspan")).isEqualTo("1");
        assertThat(page.select("tr:has([data-jm-card=c3]) th").attr("rowspan")).isEqualTo("2");
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
        String one = renderer.map(
                JourneyMap.of(UUID.randomUUID(), sports(Locale.ENGLISH).content(), 0), BundleWords.ENGLISH);
        String other = renderer.map(
                JourneyMap.of(UUID.randomUUID(), sports(Locale.ENGLISH).content(), 0), BundleWords.ENGLISH);
        List<String> ids = Jsoup.parse(one + other).select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void givesElementsOfTheSameMapDifferentIdsWhereItStandsTwice() {
        JourneyMap map = sports(Locale.ENGLISH);
        String page = renderer.map(map, BundleWords.ENGLISH) + renderer.map(map, BundleWords.ENGLISH);
        assertThat(Jsoup.parse(page).select("[id]").eachAttr("id")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyIconAndFaceThatIsUsedIsThere() {
        Document page = draw(SampleMaps.large(12, 5), BundleWords.ENGLISH);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(page.select("use").eachAttr("href"))
                .isNotEmpty()
                .allMatch(reference -> ids.contains(reference.substring(1)));
    }

    @Test
    void tellsWhereAStageHasNoTouchpointYet() {
        JourneyMap blank = JourneyMap.of(SampleMaps.KEY, new ReadyMadeJourneys().blank(Locale.FRENCH), 0);
        Document page = draw(blank, BundleWords.FRENCH);
        assertThat(page.select(".jm-none").eachText()).hasSize(5).containsOnly("Pas encore de point de contact");
        assertThat(page.select("svg.jm-curve").attr("aria-label")).contains("pas encore de valeur");
    }

    private String caption(JourneyMap map, Words words) {
        return draw(map, words).select("table > caption").text();
    }

    private Document draw(JourneyMap map, Words words) {
        return Jsoup.parse(renderer.map(map, words));
    }

    private static JourneyMap sports(Locale locale) {
        return new ReadyMadeJourneys().find("sports-subscription").orElseThrow().map(locale, SampleMaps.KEY);
    }
}
