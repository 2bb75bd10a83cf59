package org.journeymaps.journey;

/** A part that has {@link Details}. */
public interface Detailed<P extends Part> {

    Details details();

    P withDetails(Details newDetails);
}
