package org.journeymaps.journey;

/** To whom the company speaks: other companies, consumers, the public of an administration, or its own people. */
public enum MarketSegment implements Keyed {
    B2B,
    B2C,
    PUBLIC,
    INTERNAL
}
