package org.journeymaps.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, without which Excel takes it for another encoding. French
 * spreadsheets expect semicolons, because their numbers have commas.
 */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What a spreadsheet may take for the beginning of a formula. */
    private static final String FORMULAS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final char decimal;
    private final char separator;
    private boolean inRow;

    CsvTable(Locale locale) {
        this.decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.separator = decimal == ',' ? ';' : ',';
    }

    /** A cell with a text, which no spreadsheet reckons with: an apostrophe stands before what looks like a formula. */
    CsvTable text(String cell) {
        boolean formula = !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0;
        return cell(formula ? '\'' + cell : cell);
    }

    /** A cell with a number, or an empty one. */
    CsvTable number(@Nullable BigDecimal number) {
        return cell(number == null ? "" : number.toPlainString().replace('.', decimal));
    }

    CsvTable endRow() {
        text.append("\r\n");
        inRow = false;
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private CsvTable cell(String cell) {
        if (inRow) {
            text.append(separator);
        }
        inRow = true;
        boolean plain =
                cell.chars().noneMatch(each -> each == separator || each == '"' || each == '\n' || each == '\r');
        text.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        return this;
    }
}
