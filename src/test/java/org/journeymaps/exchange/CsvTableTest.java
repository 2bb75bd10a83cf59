package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void begins_with_the_mark_by_which_excel_knows_utf_8() {
        assertThat(new CsvTable(Locale.ENGLISH).text("é").bytes())
                .startsWith(0xef, 0xbb, 0xbf)
                .endsWith("é".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void english_tables_have_commas_and_french_ones_semicolons_because_their_numbers_have_commas() {
        BigDecimal number = new BigDecimal("-1.5");
        assertThat(text(new CsvTable(Locale.ENGLISH).text("a").number(number).endRow()))
                .isEqualTo("a,-1.5\r\n");
        assertThat(text(new CsvTable(Locale.FRENCH).text("a").number(number).endRow()))
                .isEqualTo("a;-1,5\r\n");
    }

    @Test
    void quotes_what_would_end_a_cell() {
        assertThat(text(new CsvTable(Locale.ENGLISH)
                        .text("a,b")
                        .text("a;b")
                        .text("say \"hello\"")
                        .text("two\nlines")))
                .isEqualTo("\"a,b\",a;b,\"say \"\"hello\"\"\",\"two\nlines\"");
        assertThat(text(new CsvTable(Locale.FRENCH).text("a,b").text("a;b"))).isEqualTo("a,b;\"a;b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\tx"})
    void what_looks_like_a_formula_is_a_text(String formula) {
        assertThat(text(new CsvTable(Locale.ENGLISH).text(formula))).isEqualTo('\'' + formula);
    }

    @Test
    void a_formula_after_the_end_of_a_line_is_a_text_too() {
        assertThat(text(new CsvTable(Locale.ENGLISH).text("\r=1"))).isEqualTo("\"'\r=1\"");
    }

    @Test
    void what_is_not_set_leaves_its_cell_empty() {
        assertThat(text(new CsvTable(Locale.ENGLISH)
                        .text("")
                        .number(null)
                        .text("")
                        .endRow()
                        .text("b")))
                .isEqualTo(",,\r\nb");
    }

    private static String text(CsvTable table) {
        return new String(table.bytes(), StandardCharsets.UTF_8).substring(1);
    }
}
