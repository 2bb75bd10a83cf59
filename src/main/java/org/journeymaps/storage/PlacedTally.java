package org.journeymaps.storage;

import org.journeymaps.journey.PartId;
import org.journeymaps.score.AnswerTally;

/**
 * How a place of a map was answered on one scale.
 *
 * @param name which part of a {@link Cut}: a month as {@code 2026-05}, a segment, a channel; empty for a cut that has no parts
 */
public record PlacedTally(PartId place, String name, AnswerTally tally) {}
