package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.testing.PdfPages;

/** What Confluence's PDF and Word exports are made of: tables and words that their engines understand. */
@ExtendWith(RunningConfluence.class)
class ExportIT {
    private static final int STAGES_ON_A_SHEET = 5;
    private final WikiClient admin;

    ExportIT(WikiClient admin) {
        this.admin = admin;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spaces/flyingpdf/pdfpageexport.action?html=true&pageId=", "/exportword?pageId="})
    void an_export_says_in_tables_and_words_what_the_map_shows(String address) {
        long id = admin.createPage(
                "DEMO", "Export by " + address, Macros.withBody(UUID.randomUUID(), Journeys.sports(Locale.ENGLISH)));

        String html = admin.as("viewer").get(address + id).body();
        Document document = Jsoup.parse(html);

        assertThat(html).doesNotContain("<svg", "var(", "flex", "display: grid", "class=\"jm-");
        assertThat(document.select("table")).hasSizeGreaterThan(1).allSatisfy(table -> {
            assertThat(headers(table)).isBetween(1, STAGES_ON_A_SHEET);
            assertThat(table.select("tr")).allMatch(row -> row.childrenSize() == headers(table) + 1);
        });
        assertThat(document.text()).contains("very negative", "positive", "★ Moment of truth", "Emotion");
        assertThat(document.select("[style]"))
                .extracting(element -> element.attr("style"))
                .noneMatch(style -> style.contains("position"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spaces/flyingpdf/pdfpageexport.action?html=true&pageId=", "/exportword?pageId="})
    void an_export_of_what_is_no_map_says_so_and_keeps_the_rest(String address) {
        long id = admin.createPage(
                "DEMO", "Broken export by " + address, "<p>Before</p>" + Macros.withoutKey("{oops") + "<p>After</p>");

        String html = admin.get(address + id).body();

        assertThat(html).contains("<p>Before</p>", "This is not valid JSON.", "<p>After</p>");
    }

    @Test
    void a_map_is_on_the_pages_of_the_pdf_file() {
        long id = admin.createPage(
                "DEMO", "PDF of a map", Macros.withBody(UUID.randomUUID(), Journeys.sports(Locale.ENGLISH)));

        byte[] pdf = admin.as("viewer").pdf(id);

        assertThat(String.join("", PdfPages.of(pdf))).contains("PDF of a map", "Moment of truth", "Emotion");
        assertThat(PdfPages.pictures(pdf)).anyMatch(pictures -> pictures > 0);
    }

    private static int headers(Element table) {
        return table.select("tr").first().select("th").size();
    }
}
