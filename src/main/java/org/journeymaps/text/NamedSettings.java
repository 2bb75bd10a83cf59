package org.journeymaps.text;

import org.journeymaps.intake.IntakeSettings;

/** How files of a kind are read, by the name that somebody gave to that. */
public record NamedSettings(String name, IntakeSettings settings) {}
