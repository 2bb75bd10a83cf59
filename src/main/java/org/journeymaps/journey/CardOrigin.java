package org.journeymaps.journey;

/** Who said what a card says: people of the company, or customers. */
public enum CardOrigin implements Keyed {
    INTERNAL,
    CUSTOMER
}
