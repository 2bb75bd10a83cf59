package org.journeymaps.intake;

import java.io.Serial;
import org.journeymaps.journey.Fault;

/** A row that is not taken in. */
final class RefusedRowException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final transient Fault fault;

    RefusedRowException(String column, String value, String what, Object... arguments) {
        super(what);
        this.column = column;
        this.value = value;
        this.fault = Fault.of(what, arguments);
    }

    Refusal of(Line row) {
        return new Refusal(row.number(), column, value, fault, row.cells());
    }
}
