package org.journeymaps.journey;

/** What a persona rests on: what the team believes, or what it asked and measured. */
public enum PersonaEvidence implements Keyed {
    ASSUMED,
    RESEARCHED
}
