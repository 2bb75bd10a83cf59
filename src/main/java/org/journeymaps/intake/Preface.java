package org.journeymaps.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The comments above a table. One that says nothing of its period is about that of the table before. */
final class Preface {

    private static final Pattern RANGE = Pattern.compile("(\\d{8})\\s*[-–]\\s*(\\d{8})");
    private static final Pattern NAMED = Pattern.compile("([^:]{3,40}?)\\s*:\\s*(.*)");

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Period range;
    private final @Nullable Period before;
    private String title = "";
    private String last = "";

    Preface(@Nullable Period before) {
        this.before = before;
    }

    void take(String comment) {
        Matcher dates = RANGE.matcher(comment);
        if (dates.matches()) {
            range = period(day(dates.group(1)), day(dates.group(2)));
            title = last.isEmpty() ? title : last;
            return;
        }
        Matcher named = NAMED.matcher(comment);
        if (named.matches() && isNamed(Plain.of(named.group(1)), named.group(2).strip())) {
            return;
        }
        if (!Plain.of(comment).isEmpty()) {
            title = title.isEmpty() ? comment : title;
            last = comment;
        }
    }

    String title() {
        return Plain.kept(title, Limits.COLUMNS);
    }

    @Nullable
    Period period() {
        Period told = range == null ? period(Optional.ofNullable(from), Optional.ofNullable(to)) : range;
        return told == null ? before : told;
    }

    /** Whether the comment says when the table begins or ends, or whose it is. */
    private boolean isNamed(String name, String value) {
        switch (name) {
            case "startdate", "datededebut" -> from = day(value).orElse(null);
            case "enddate", "datedefin" -> to = day(value).orElse(null);
            case "account", "compte", "property", "propriete" -> {
                // neither a title nor a date
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> day(String text) {
        return DateForm.YMD.day(text);
    }

    private static @Nullable Period period(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() ? Period.of(from.get(), to.get()) : null;
    }
}
