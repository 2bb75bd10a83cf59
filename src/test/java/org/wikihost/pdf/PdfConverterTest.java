package org.wikihost.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wikihost.testing.PdfPages;

class PdfConverterTest {
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private final PdfConverter converter = new PdfConverter();

    @Test
    void words_are_on_the_pages_that_the_style_asks_for() {
        List<String> pages =
                pages("<p>First &eacute;t\u00e9</p><p style=\"page-break-before: always\">Second \u20ac</p>");

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("First \u00e9t\u00e9").doesNotContain("Second");
        assertThat(pages.get(1)).contains("Second \u20ac");
    }

    @Test
    void a_sign_that_the_common_fonts_do_not_have_is_lost() {
        assertThat(pages("<p>a\u2605b \ud83d\ude42 \u4e2d c</p>").get(0).replaceAll("\\s+", " "))
                .contains("c")
                .doesNotContain("\u2605", "\ud83d\ude42", "\u4e2d");
    }

    @Test
    void cells_stand_side_by_side_where_boxes_of_a_newer_css_do_not() {
        assertThat(pages("<div style=\"display: table; width: 100%\"><div style=\"display: table-cell\">left</div>"
                                + "<div style=\"display: table-cell\">right</div></div>")
                        .get(0))
                .containsPattern("left *right");
        assertThat(pages("<div style=\"display: flex\"><div>above</div><div>below</div></div>")
                        .get(0))
                .contains("above\nbelow");
    }

    @Test
    void a_picture_that_the_page_holds_is_drawn_and_no_other_is_looked_for() {
        assertThat(PdfPages.pictures(converter.convert("<img src=\"data:image/png;base64," + DOT + "\" width=\"9\">")))
                .containsExactly(1);
        for (String address :
                List.of("file:///etc/hostname", "http://localhost:1/a.png", "data:image/svg+xml;base64,PHN2Zy8+")) {
            assertThat(pages("<p>Before</p><img src=\"" + address + "\"><p>After</p>")
                            .get(0))
                    .contains("Before", "After");
        }
    }

    @Test
    void a_style_sheet_of_another_place_is_not_looked_for() {
        assertThat(pages("<link rel=\"stylesheet\" href=\"http://localhost:1/a.css\"><p>Text</p>")
                        .get(0))
                .contains("Text");
    }

    private List<String> pages(String body) {
        return PdfPages.of(converter.convert("<!DOCTYPE html><html><body>" + body + "</body></html>"));
    }
}
