package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.text.MapJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NotesAndGalleryTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void theGalleryOffersAllReadyJourneysInTheReadersLanguage() {
        Document page = Jsoup.parse(renderer.gallery(SampleMaps.KEY, 42, 0, BundleWords.FRENCH));
        assertThat(page.select("[data-jm-journey]")).hasSize(10);
        assertThat(page.select("[data-jm-journey=sports-subscription] [lang=fr]:not([hidden]) .jm-choice-title")
                        .text())
                .isEqualTo("Abonnement sportif en ligne");
        assertThat(page.select("[data-jm-journey=sports-subscription] [lang=en]")
                        .hasAttr("hidden"))
                .isTrue();
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("fr");
        assertThat(page.select("[data-jm-journey=sports-subscription] .jm-line"))
                .isNotEmpty();
        assertThat(page.select("section").attr("data-jm-page")).isEqualTo("42");
    }

    @Test
    void theGallerySaysThatItNeedsAScript() {
        Document page = Jsoup.parse(renderer.gallery(SampleMaps.KEY, 42, 0, BundleWords.ENGLISH));
        assertThat(page.select("noscript").html()).contains("Starting a map needs JavaScript");
        assertThat(page.select("button:not([disabled])").eachAttr("data-jm-reload"))
                .hasSize(1);
    }

    @Test
    void anEmptyMapIsAQuietNoteForThoseWhoMayNotEdit() {
        assertThat(Jsoup.parse(renderer.nothingYet(SampleMaps.KEY, 1, BundleWords.ENGLISH))
                        .text())
                .isEqualTo("This journey map is still empty Somebody who may edit this page can start it.");
    }

    @Test
    void thePreviewOfAnEmptyMapSaysWhereItWillBeStarted() {
        assertThat(Jsoup.parse(renderer.notPublishedYet(SampleMaps.KEY, 1, BundleWords.FRENCH))
                        .text())
                .startsWith("Cette carte de parcours est encore vide Publiez la page");
    }

    @Test
    void aBrokenMapNamesEveryProblemWithItsPlace() {
        Document page = Jsoup.parse(
                renderer.problems(problems("{\"schema\": 1,\n \"tittle\": 3}"), "", false, BundleWords.FRENCH));
        assertThat(page.select("li").eachText())
                .anySatisfy(line -> assertThat(line).contains("tittle", "Ligne 2, colonne", "$.tittle"));
        assertThat(page.text())
                .contains("ne peut pas être affichée", "Une personne qui peut modifier cette page peut la réparer.")
                .doesNotContain("Pour la réparer");
    }

    @Test
    void whoMayEditIsToldHowToRepairABrokenMap() {
        assertThat(text(renderer.problems(problems("no map"), "no map", true, BundleWords.ENGLISH)))
                .contains("restore an earlier version of the page", "insert a new one", "“Paste a map as JSON”");
        assertThat(text(renderer.problems(problems("no map"), "no map", true, BundleWords.FRENCH)))
                .contains("restaurez une version précédente", "«\u202fColler une carte au format JSON\u202f»");
    }

    @Test
    void whoMayEditCanCopyTheTextOfABrokenMap() {
        String text = "{\n \"a\": \"<script>x</script> & é\"}";
        String html = renderer.problems(problems(text), text, true, BundleWords.ENGLISH);
        assertThat(html).doesNotContain("<script>");
        assertThat(Jsoup.parse(html).select("details pre").textNodes())
                .singleElement()
                .satisfies(shown -> assertThat(shown.getWholeText()).isEqualTo(text));
        assertThat(renderer.problems(problems(text), text, false, BundleWords.ENGLISH))
                .doesNotContain("<pre", "é");
    }

    @Test
    void aLongTextIsCutWithoutHalvingACharacterAndSaysSo() {
        String text = "x".repeat(19_999) + "\uD83D\uDE00" + "y".repeat(10);
        Document page = Jsoup.parse(renderer.problems(problems(text), text, true, BundleWords.ENGLISH));
        assertThat(page.select("details pre").text()).isEqualTo("x".repeat(19_999));
        assertThat(page.select("details p").text()).isEqualTo("These are the first 20,000 of 20,011 characters.");
        assertThat(Jsoup.parse(renderer.problems(problems("no map"), "no map", true, BundleWords.ENGLISH))
                        .select("details p"))
                .isEmpty();
    }

    @Test
    void aPlaceInABrokenMapIsItsLineAndColumnWhenThePathNamesTheWholeText() {
        Document page = Jsoup.parse(renderer.problems(problems("no map"), "no map", false, BundleWords.ENGLISH));
        assertThat(page.select(".jm-place").eachText()).containsExactly("Line 1, column 1");
    }

    @Test
    void exportsAreTablesOfAtMostFiveStagesWithAllValuesInWords() {
        JourneyMap map = new ReadyMadeJourneys()
                .find("sports-subscription")
                .orElseThrow()
                .map(Locale.FRENCH, SampleMaps.KEY);
        Document page = Jsoup.parse(renderer.export(map, true, BundleWords.FRENCH));
        assertThat(page.select("table"))
                .hasSize(2)
                .allSatisfy(
                        table -> assertThat(table.select("tr:first-child th")).hasSizeBetween(1, 5));
        assertThat(page.select("svg, [class*=jm-], [style*=var], [style*=flex], [style*=grid]"))
                .isEmpty();
        assertThat(page.text())
                .contains("Saisit ses données de paiement très négatif (−2)", "Gravité 5 sur 5", "Brouillon");
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
