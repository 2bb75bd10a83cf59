package org.journeymaps.intake;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the numbers of a file are written. It is decided once for a file and never for a cell. */
public enum Decimals {
    POINT('.', ','),
    COMMA(',', '.');

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]+");
    private static final Pattern AROUND = Pattern.compile("^[€$£]|[€$£%]$");
    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—]*|n/?a|null|\\(not set\\)");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})(?:[.,]\\d+)?");
    private static final Pattern UNITS =
            Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m(?:in)?)?(?:(\\d+)s(?:ec)?)?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 40;

    private final char decimal;
    private final Pattern form;
    private final char thousands;

    Decimals(char decimal, char thousands) {
        this.decimal = decimal;
        this.thousands = thousands;
        this.form = Pattern.compile(
                "[-+−]?(?:\\d+|[1-9]\\d{0,2}(?:\\Q%s\\E\\d{3})+)(?:\\Q%s\\E\\d+)?".formatted(thousands, decimal));
    }

    /** The word for it in requests: the character itself. */
    public String key() {
        return String.valueOf(decimal);
    }

    public static Optional<Decimals> of(String key) {
        return key.equals(".") ? Optional.of(POINT) : key.equals(",") ? Optional.of(COMMA) : Optional.empty();
    }

    /** The number that a cell holds, without a sign for money or per cent; empty for anything else. */
    OptionalDouble number(String cell) {
        String bare = mayBeNumber(cell) ? bare(cell) : "";
        if (!form.matcher(bare).matches()) {
            return OptionalDouble.empty();
        }
        String plain = bare.replace(String.valueOf(thousands), "")
                .replace(decimal, '.')
                .replace('−', '-');
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    /** The seconds that a cell holds: a number, or a time such as {@code 1:05}, {@code 00:01:05} and {@code 1 min 5 s}. */
    OptionalDouble seconds(String cell) {
        String bare = bare(cell);
        Matcher clock = CLOCK.matcher(bare);
        Matcher time = clock.matches() ? clock : UNITS.matcher(bare);
        if (!bare.isEmpty() && time.matches()) {
            return OptionalDouble.of(part(time, 1) * 3_600 + part(time, 2) * 60 + part(time, 3));
        }
        return number(cell);
    }

    private static double part(Matcher time, int group) {
        String digits = time.group(group);
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    /** Whether a cell says that it holds nothing. */
    static boolean isNothing(String cell) {
        return cell.length() < 10 && NOTHING.matcher(cell.strip()).matches();
    }

    static boolean isPercent(String cell) {
        return cell.strip().endsWith("%");
    }

    /** Whether a cell is a number in one way of writing or the other. */
    static boolean isNumber(String cell) {
        return POINT.number(cell).isPresent() || COMMA.number(cell).isPresent();
    }

    /** Whether it is worth the while to look closer. */
    private static boolean mayBeNumber(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST && !Character.isLetter(cell.charAt(0));
    }

    private static String bare(String cell) {
        return AROUND.matcher(SPACES.matcher(cell).replaceAll("")).replaceAll("");
    }

    /** What the cells of a file tell of how its numbers are written. */
    static final class Evidence {

        private static final Pattern POINT_ALONE =
                Pattern.compile("\\d+\\.(\\d{1,2}|\\d{4,})|0\\.\\d+|[\\d,]*,\\d{3}\\.\\d+");
        private static final Pattern COMMA_ALONE =
                Pattern.compile("\\d+,(\\d{1,2}|\\d{4,})|0,\\d+|[\\d.]*\\.\\d{3},\\d+");
        private static final Pattern SPACED = Pattern.compile("\\d{1,3}([ \u00A0\u202F\u2009]\\d{3})+(,\\d+)?%?");

        private int points;
        private int commas;
        private int spaced;

        void look(String cell) {
            if (cell.isEmpty()
                    || cell.length() > 40
                    || !Character.isDigit(cell.charAt(cell.startsWith("-") ? cell.length() - 1 : 0))) {
                return;
            }
            String bare = bare(cell);
            points += POINT_ALONE.matcher(bare).matches() ? 1 : 0;
            commas += COMMA_ALONE.matcher(bare).matches() ? 1 : 0;
            spaced += SPACED.matcher(cell).matches() ? 1 : 0;
        }

        /** @param separator between the cells; where it is a semicolon, numbers mostly have commas */
        Decimals decide(char separator) {
            if (points != commas) {
                return points > commas ? POINT : COMMA;
            }
            return spaced > 0 || separator == ';' ? COMMA : POINT;
        }
    }
}
