package org.journeymaps.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the dates of a file are written. */
public enum DateForm {
    /** The year first, with something between: {@code 2026-05-03}; also with the month as a word. */
    ISO,
    /** Eight digits: {@code 20260503}. */
    YMD,
    /** The day first: {@code 03/05/2026}. */
    DMY,
    /** The month first: {@code 05/03/2026}. */
    MDY,
    /** Milliseconds or seconds since 1970. */
    MILLIS,
    /** The day or the month first: nobody can tell. */
    AMBIGUOUS;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[T, ].*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MOMENT = Pattern.compile("\\d{13}|\\d{10}");
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\p{L}+\\.?,? )?(?:(\\d{1,2})(?:er|st|nd|rd|th)?[ -](\\p{L}{3,})\\.?,?[ -]|(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? )(\\d{4})(?:,? .*)?");

    /** The months by the letters that tell them apart in English and French. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** The word for it in requests. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DateForm> of(String key) {
        for (DateForm form : values()) {
            if (form.key().equals(key)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The day of a cell. One with the year first, or with the month as a word, is understood in a file of any form. */
    public Optional<LocalDate> day(String cell) {
        try {
            return Optional.ofNullable(read(cell.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate read(String cell) {
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher words = WORDS.matcher(cell);
        if (cell.chars().anyMatch(Character::isLetter) && words.matches()) {
            return ofWords(words);
        }
        Matcher digits = DIGITS.matcher(cell);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(cell);
        if (yearLast.matches() && (this == DMY || this == MDY)) {
            String year = yearLast.group(4).length() == 2 ? "20" + yearLast.group(4) : yearLast.group(4);
            return this == DMY
                    ? day(year, yearLast.group(3), yearLast.group(1))
                    : day(year, yearLast.group(1), yearLast.group(3));
        }
        if (this == MILLIS && MOMENT.matcher(cell).matches()) {
            long number = Long.parseLong(cell);
            Instant moment = cell.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return LocalDate.ofInstant(moment, ZoneOffset.UTC);
        }
        return null;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static @Nullable LocalDate ofWords(Matcher words) {
        boolean dayFirst = words.group(1) != null;
        String name = Plain.of(words.group(dayFirst ? 2 : 3));
        Integer month = name.length() < 3
                ? null
                : MONTHS.getOrDefault(name.substring(0, Math.min(4, name.length())), MONTHS.get(name.substring(0, 3)));
        return month == null
                ? null
                : LocalDate.of(
                        Integer.parseInt(words.group(5)), month, Integer.parseInt(words.group(dayFirst ? 1 : 4)));
    }

    /** What the cells of a column tell of how its dates are written. */
    static final class Evidence {

        private int yearFirst;
        private int digits;
        private int moments;
        private int yearLast;
        private int dotted;
        private int highestFirst;
        private int highestSecond;

        void look(String cell) {
            if (cell.length() < 6 || cell.length() > 60 || !hasDigit(cell)) {
                return;
            }
            Matcher last = YEAR_LAST.matcher(cell);
            if (last.matches()) {
                yearLast++;
                dotted += last.group(2).equals(".") ? 1 : 0;
                highestFirst = Math.max(highestFirst, Integer.parseInt(last.group(1)));
                highestSecond = Math.max(highestSecond, Integer.parseInt(last.group(3)));
            } else if (YEAR_FIRST.matcher(cell).matches()
                    || (WORDS.matcher(cell).matches() && ISO.day(cell).isPresent())) {
                yearFirst++;
            } else if (DIGITS.matcher(cell).matches() && YMD.day(cell).isPresent()) {
                digits++;
            } else if (MOMENT.matcher(cell).matches() && MILLIS.day(cell).isPresent()) {
                moments++;
            }
        }

        private static boolean hasDigit(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                if (Character.isDigit(cell.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        /** How many cells may be dates. */
        int dates() {
            return yearFirst + digits + moments + yearLast;
        }

        /** The form that most cells have. */
        DateForm decide() {
            if (yearLast > 0 && yearLast >= dates() / 2) {
                return yearLast();
            }
            if (moments > yearFirst + digits) {
                return MILLIS;
            }
            return digits > yearFirst ? YMD : ISO;
        }

        private DateForm yearLast() {
            if (highestFirst > 12 || dotted > yearLast / 2) {
                return DMY;
            }
            return highestSecond > 12 ? MDY : AMBIGUOUS;
        }
    }
}
