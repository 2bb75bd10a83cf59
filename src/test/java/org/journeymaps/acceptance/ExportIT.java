package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.journeymaps.testing.Cases;
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
        assertThat(document.select("table[border=1]")).hasSizeGreaterThan(1).allSatisfy(table -> {
            assertThat(headers(table)).isBetween(1, STAGES_ON_A_SHEET);
            assertThat(table.select("tr")).allMatch(row -> columns(row) == headers(table) + 1);
        });
        assertThat(document.text()).contains("very negative", "positive", "Moment of truth", "Emotion");
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

        assertThat(html).contains("<p>Before</p>", "This map cannot be shown.", "<p>After</p>");
    }

    @Test
    void a_map_is_on_the_pages_of_the_pdf_file() {
        long id = admin.createPage(
                "DEMO", "PDF of a map", Macros.withBody(UUID.randomUUID(), Journeys.sports(Locale.ENGLISH)));

        byte[] pdf = admin.as("viewer").pdf(id);

        assertThat(String.join("", PdfPages.of(pdf))).contains("PDF of a map", "Moment of truth", "Emotion");
        assertThat(PdfPages.pictures(pdf)).anyMatch(pictures -> pictures > 0);
    }

    @Test
    void the_pdf_keeps_the_minus_of_an_emotion_and_says_what_a_star_means() {
        long id = admin.createPage(
                "DEMO", "Minus in a PDF", Macros.withBody(UUID.randomUUID(), Cases.text("03-pdf-minus-sign")));

        String words = String.join(" ", PdfPages.inOneLine(admin.pdf(id)));

        assertThat(words).contains("(–1.5)", "(+1.5)", "Moment of truth");
    }

    @Test
    void the_pdf_says_of_each_card_where_it_hangs_and_of_each_emotion_what_stands_behind_it() {
        long id = admin.createPage(
                "DEMO",
                "Anchors in a PDF",
                Macros.withBody(UUID.randomUUID(), Cases.text("08-export-loses-anchor-and-evidence")));

        String words = String.join(" ", PdfPages.inOneLine(admin.pdf(id)));

        assertThat(words)
                .contains("Belongs to First First · Severity 3 out of 5")
                .contains("Belongs to Second Second · Severity 5 out of 5")
                .contains("(+1), measured", "(–2), assumed")
                .contains("Channel: Website", "very positive", "filled point: emotion measured");
    }

    private static int columns(Element row) {
        return row.children().stream()
                .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                .sum();
    }

    private static int headers(Element table) {
        return table.select("thead tr").last().select("th").size();
    }
}
