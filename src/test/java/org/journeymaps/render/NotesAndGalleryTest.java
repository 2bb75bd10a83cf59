package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourney;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.text.MapJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotesAndGalleryTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    /** The same lowest point where several are as low, and the stages that have an emotion of their own. */
    @ParameterizedTest
    @MethodSource("journeys")
    void the_small_curve_of_a_journey_is_that_of_its_map(ReadyMadeJourney journey) {
        JourneyContent map = journey.english();
        List<StageColumns> stages = StageColumns.of(map);
        int columns = StageColumns.count(stages);
        CurveGeometry curve = MapCurve.of(map, stages).get(0).geometry();
        List<String> tagged = curve.points().stream()
                .filter(point ->
                        point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST))
                .map(point -> SvgNumbers.percent(point.value().slot() + 0.5, columns))
                .toList();

        Element small = Jsoup.parse(gallery(BundleWords.ENGLISH))
                .expectFirst("[data-jm-preview=" + journey.id() + "] .jm-sparkline");
        assertThat(small.select(".jm-dot-mark").eachAttr("cx")).isEqualTo(tagged);
        assertThat(small.expectFirst("svg > svg").attr("viewBox")).startsWith("0 0 " + 100 * columns + ' ');
        assertThat(small.select(".jm-line")).hasSameSizeAs(curve.strokes());
    }

    static List<ReadyMadeJourney> journeys() {
        return new ReadyMadeJourneys().all();
    }

    @Test
    void theGalleryOffersAllReadyJourneysInTheReadersLanguage() {
        Document page = Jsoup.parse(gallery(BundleWords.FRENCH));
        assertThat(page.select("[data-jm-preview]")).hasSize(10);
        assertThat(page.select("[data-jm-preview=sports-subscription] [lang=fr]:not([hidden]) .jm-choice-title")
                        .text())
                .isEqualTo("Abonnement sportif en ligne");
        assertThat(page.select("[data-jm-preview=sports-subscription] [lang=en]")
                        .hasAttr("hidden"))
                .isTrue();
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("fr");
        assertThat(page.select("[data-jm-preview=sports-subscription] .jm-line"))
                .isNotEmpty();
        assertThat(page.select("section").attr("data-jm-page")).isEqualTo("42");
    }

    @Test
    void everyJourneyNamesItsSectorAndItsPersona() {
        for (Words words : List.of(BundleWords.ENGLISH, BundleWords.FRENCH)) {
            Document page = Jsoup.parse(gallery(words));
            assertThat(page.select(".jm-choice-sector").eachText())
                    .hasSameSizeAs(page.select("[data-jm-preview]"))
                    .doesNotHaveDuplicates();
            assertThat(page.select("[data-jm-preview]"))
                    .allSatisfy(choice -> assertThat(choice.select("span:not([hidden]) > .jm-choice-persona"))
                            .hasSize(1));
        }
    }

    @Test
    void blankMapsComeFirstAndNameTheirStages() {
        Document page = Jsoup.parse(gallery(BundleWords.ENGLISH));
        assertThat(page.expectFirst(".jm-choice").hasAttr("data-jm-blank")).isTrue();
        assertThat(page.expectFirst(".jm-blanks [lang=en] .jm-choice-summary").text())
                .contains(" · ");
    }

    @Test
    void theGalleryTellsWhatAMapThatHasNoStageKeeps() {
        JourneyContent said = JourneyContent.of(Header.named("A <b>title</b>").withGoal("A goal"))
                .withPersonas(List.of(Persona.named("p", "Léa, 24")))
                .withLanes(List.of(Lane.of("l", LaneType.PAINS)));
        Document page =
                Jsoup.parse(renderer.gallery(new JourneyMap(SampleMaps.KEY, 1, said), 1, 42, 0, BundleWords.ENGLISH));
        assertThat(page.select(".jm-kept div").eachText())
                .containsExactly(
                        "Title A <b>title</b>", "Persona Léa, 24", "Goal A goal", "Lanes (on a blank map) Pain points");
        assertThat(Jsoup.parse(gallery(BundleWords.ENGLISH)).select(".jm-kept")).isEmpty();
    }

    @Test
    void theGalleryInASecondPlaceHasIdsOfItsOwn() {
        JourneyMap map = JourneyMap.empty(SampleMaps.KEY);
        Document page = Jsoup.parse(renderer.gallery(map, 1, 42, 0, BundleWords.ENGLISH)
                + renderer.gallery(map, 2, 42, 0, BundleWords.ENGLISH));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theGallerySaysThatItNeedsAScript() {
        Document page = Jsoup.parse(gallery(BundleWords.ENGLISH));
        assertThat(page.select("noscript").html()).contains("Starting a map needs JavaScript");
        assertThat(page.select("button:not([disabled])").eachAttr("data-jm-reload"))
                .hasSize(1);
    }

    @Test
    void anEmptyMapIsAQuietNoteForThoseWhoMayNotEdit() {
        assertThat(Jsoup.parse(renderer.nothingYet(JourneyMap.empty(SampleMaps.KEY), 1, BundleWords.ENGLISH))
                        .text())
                .isEqualTo("This journey map is still empty Somebody who may edit this page can start it.");
    }

    @Test
    void anEmptyMapWithATitleNamesIt() {
        JourneyMap map = new JourneyMap(SampleMaps.KEY, 1, JourneyContent.of(Header.named("A title")));
        assertThat(text(renderer.nothingYet(map, 1, BundleWords.ENGLISH)))
                .isEqualTo("A title This journey map is still empty Somebody who may edit this page can start it.");
    }

    @Test
    void thePreviewOfAnEmptyMapSaysWhereItWillBeStarted() {
        assertThat(Jsoup.parse(renderer.notPublishedYet(JourneyMap.empty(SampleMaps.KEY), 1, BundleWords.FRENCH))
                        .text())
                .startsWith("Cette carte de parcours est encore vide Publiez la page");
    }

    @Test
    void aBrokenMapNamesEveryProblemWithItsPlace() {
        Document page =
                Jsoup.parse(renderer.problems(problems("{\"schema\": 1,\n \"tittle\": 3}"), "", BundleWords.FRENCH));
        assertThat(page.select("li").eachText())
                .anySatisfy(line -> assertThat(line).contains("tittle", "Ligne 2, colonne", "$.tittle"));
        assertThat(page.text()).contains("ne peut pas être affichée", "Pour la réparer");
    }

    @Test
    void whoMayNotEditReadsOneSentenceAboutABrokenMap() {
        assertThat(text(renderer.cannotBeShown(BundleWords.ENGLISH)))
                .isEqualTo("This map cannot be shown. Somebody who may edit the page can mend it.");
    }

    @Test
    void choicesThatATextHasAreGivenWithTheirNames() {
        String text = """
                {"schema": 1, "status": "fini", "stages": [{"id": "a", "name": "A", "colour": "rose"}],
                 "lanes": [{"id": "l", "type": "irritants"}]}
                """;
        assertThat(text(renderer.problems(problems(text), text, BundleWords.FRENCH)))
                .contains("draft (Brouillon)", "blue (bleu)", "pains (Irritants)");
        assertThat(text(renderer.problems(problems(text), text, BundleWords.ENGLISH)))
                .contains("draft, in_review, validated", "pains (Pain points)");
    }

    @Test
    void whoMayEditIsToldHowToRepairABrokenMap() {
        assertThat(text(renderer.problems(problems("no map"), "no map", BundleWords.ENGLISH)))
                .contains(
                        "restore an earlier version of the page",
                        "insert a new one",
                        "“Paste a map as JSON or a Mermaid diagram”");
        assertThat(text(renderer.problems(problems("no map"), "no map", BundleWords.FRENCH)))
                .contains(
                        "restaurez une version précédente",
                        "«\u202fColler une carte en JSON ou un diagramme Mermaid\u202f»");
    }

    @Test
    void whoMayEditCanCopyTheTextOfABrokenMap() {
        String text = "{\n \"a\": \"<script>x</script> & é\"}";
        String html = renderer.problems(problems(text), text, BundleWords.ENGLISH);
        assertThat(html).doesNotContain("<script>");
        assertThat(Jsoup.parse(html).select("details pre").textNodes())
                .singleElement()
                .satisfies(shown -> assertThat(shown.getWholeText()).isEqualTo(text));
    }

    @Test
    void aLongTextIsCutWithoutHalvingACharacterAndSaysSo() {
        String text = "x".repeat(19_999) + "\uD83D\uDE00" + "y".repeat(10);
        Document page = Jsoup.parse(renderer.problems(problems(text), text, BundleWords.ENGLISH));
        assertThat(page.select("details pre").text()).isEqualTo("x".repeat(19_999));
        assertThat(page.select("details p").text()).isEqualTo("These are the first 20,000 of 20,011 characters.");
        assertThat(Jsoup.parse(renderer.problems(problems("no map"), "no map", BundleWords.ENGLISH))
                        .select("details p"))
                .isEmpty();
    }

    @Test
    void aPlaceInABrokenMapIsItsLineAndColumnWhenThePathNamesTheWholeText() {
        Document page = Jsoup.parse(renderer.problems(problems("no map"), "no map", BundleWords.ENGLISH));
        assertThat(page.select(".jm-place").eachText()).containsExactly("Line 1, column 1");
    }

    @Test
    void exportsAreTablesOfAtMostFiveStagesWithAllValuesInWords() {
        JourneyMap map = new ReadyMadeJourneys()
                .find("sports-subscription")
                .orElseThrow()
                .map(Locale.FRENCH, SampleMaps.KEY);
        Document page = Jsoup.parse(renderer.export(map, Voices.NONE, true, BundleWords.FRENCH));
        assertThat(page.select("table[border=1]"))
                .hasSize(2)
                .allSatisfy(table ->
                        assertThat(table.select("thead tr:first-child th")).hasSizeBetween(1, 5));
        assertThat(page.select("svg, [class*=jm-], [style*=var], [style*=flex], [style*=grid]"))
                .isEmpty();
        assertThat(page.text())
                .contains(
                        "Saisit ses coordonnées bancaires Tom : très négatif (–2), supposée",
                        "Gravité 5 sur 5",
                        "Brouillon");
    }

    private String gallery(Words words) {
        return renderer.gallery(JourneyMap.empty(SampleMaps.KEY), 1, 42, 0, words);
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }

    private static List<Problem> problems(String text) {
        try {
            throw new AssertionError("A map was read: " + new MapJson().read(text));
        } catch (InvalidTextException e) {
            return e.problems();
        }
    }
}
