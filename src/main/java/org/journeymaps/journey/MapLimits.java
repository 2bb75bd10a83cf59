package org.journeymaps.journey;

/** How large a map may grow. Lengths count UTF-16 code units, as Java and the database columns do. */
public final class MapLimits {

    public static final int PERSONAS = 12;

    /** Main curve included. */
    public static final int CURVES = 12;

    public static final int STAGES = 60;
    public static final int TOUCHPOINTS = 1_200;
    public static final int LANES = 40;
    public static final int CARDS = 6_000;

    /** Values of curves other than the main one. */
    public static final int FEELINGS = 6_000;

    /** The longest name: of a map, a persona, a stage, a lane, a touchpoint, a team, a curve. */
    public static final int NAME_LENGTH = 250;

    /** The longest text: a description, a scenario, a goal or a card. */
    public static final int TEXT_LENGTH = 4_000;

    /** The longest id; ids are made of ASCII letters, digits, {@code _} and {@code -}. */
    public static final int ID_LENGTH = 64;

    /** The longest text that stands for a whole map. */
    public static final int MAP_TEXT_LENGTH = 2_000_000;

    /** The ends of the scale for importance and severity. */
    public static final int LOWEST_RATING = 1;

    public static final int HIGHEST_RATING = 5;

    private MapLimits() {}
}
