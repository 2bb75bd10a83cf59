package org.journeymaps.intake;

import java.time.LocalDate;

/** The days that figures are about, the first and the last among them. */
public record Period(LocalDate from, LocalDate to) {

    static Period of(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? new Period(to, from) : new Period(from, to);
    }
}
