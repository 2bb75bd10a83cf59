package org.journeymaps.exchange;

import java.io.Serial;
import org.journeymaps.journey.Fault;

/** A text in which there is no journey to read. */
public final class NoJourneyException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    NoJourneyException(String what, Object... arguments) {
        super(what);
        this.fault = Fault.of(what, arguments);
    }

    /** What is wrong: the end of a sentence's key in the app's message bundles, after {@code journey-maps.refusal.}. */
    public Fault fault() {
        return fault;
    }
}
