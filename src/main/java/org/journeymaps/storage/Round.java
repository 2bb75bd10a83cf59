package org.journeymaps.storage;

/**
 * A time in which people mark the touchpoints of a map.
 *
 * @param id the number by which the round's marks name it
 * @param number 1 for the map's first round, 2 for the second, and so on
 * @param name the team's name for it, or empty
 * @param openedAt in milliseconds since 1970
 * @param closedAt in milliseconds since 1970; 0 while the round is open
 */
public record Round(int id, int number, String name, long openedAt, long closedAt) {

    /** The first round of a map before anybody has marked it. */
    public static final Round FIRST = new Round(0, 1, "", 0, 0);

    public boolean isClosed() {
        return closedAt != 0;
    }
}
