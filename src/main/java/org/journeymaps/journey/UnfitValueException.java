package org.journeymaps.journey;

import java.io.Serial;

/** A value that an attribute cannot take. */
public final class UnfitValueException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public UnfitValueException(Fault fault) {
        super(fault.what());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
