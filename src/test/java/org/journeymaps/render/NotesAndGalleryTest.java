package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourneys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NotesAndGalleryTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void theGalleryOffersAllReadyJourneysInTheReadersLanguage() {
        Document page = Jsoup.parse(renderer.gallery(SampleMaps.KEY, 42, BundleWords.FRENCH));
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
        Document page = Jsoup.parse(renderer.gallery(SampleMaps.KEY, 42, BundleWords.ENGLISH));
        assertThat(page.select("noscript").html()).contains("Starting a map needs JavaScript");
        assertThat(page.select("button:not([disabled])").eachAttr("data-jm-reload"))
                .hasSize(1);
    }

    @Test
    void anEmptyMapIsAQuietNoteForThoseWhoMayNotEdit() {
        assertThat(Jsoup.parse(renderer.nothingYet(BundleWords.ENGLISH)).text())
                .isEqualTo("This journey map is still empty Somebody who may edit this page can start it.");
    }

    @Test
    void aBrokenMapNamesEveryProblemWithItsPlace() {
        Document page =
                Jsoup.parse(renderer.problems(problems("{\"schema\": 1,\n \"tittle\": 3}"), false, BundleWords.FRENCH));
        assertThat(page.select("li").eachText())
                .anySatisfy(line -> assertThat(line).contains("tittle", "Ligne 2, colonne", "$.tittle"));
        assertThat(page.text()).contains("ne peut pas être dessinée").doesNotContain("Pour la réparer");
    }

    @Test
    void whoMayEditIsToldHowToRepairABrokenMap() {
        assertThat(renderer.problems(problems("no map"), true, BundleWords.ENGLISH))
                .contains("To repair it");
    }

    @Test
    void exportsAreTablesOfAtMostFiveStagesWithAllValuesInWords() {
        JourneyMap map = new ReadyMadeJourneys()
                .find("sports-subscription")
                .orElseThrow()
                .map(Locale.FRENCH, SampleMaps.KEY);
        Document page = Jsoup.parse(renderer.export(map, BundleWords.FRENCH));
        assertThat(page.select("table"))
                .hasSize(2)
                .allSatisfy(
                        table -> assertThat(table.select("tr:first-child th")).hasSizeBetween(1, 5));
        assertThat(page.select("svg, [class*=jm-], [style*=var], [style*=flex], [style*=grid]"))
                .isEmpty();
        assertThat(page.text())
                .contains("Saisit ses données de paiement très négatif (−2)", "Gravité 5 sur 5", "Brouillon");
    }

    private static List<Problem> problems(String text) {
        try {
            throw new AssertionError("A map was read: " + new MapJson().read(text, SampleMaps.KEY));
        } catch (InvalidMapException e) {
            return e.problems();
        }
    }
}
