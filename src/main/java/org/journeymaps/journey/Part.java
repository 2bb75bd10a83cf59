package org.journeymaps.journey;

/** A thing in a map that has an identity and attributes of its own. {@link PartType} says what kinds there are. */
public sealed interface Part permits Header, Persona, Curve, Stage, Lane, Touchpoint, Feeling, Card {

    /** What tells the part from the others of its type; empty for the header, of which a map has one. */
    String id();
}
