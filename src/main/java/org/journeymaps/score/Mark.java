package org.journeymaps.score;

import org.jspecify.annotations.Nullable;

/**
 * What one person thinks of a touchpoint.
 *
 * @param performance how well we deliver there, from 1, not at all, to 5, fully
 * @param importance how much it matters to the customer, from 1, little, to 5, decisive; null when the person did not say
 */
public record Mark(int performance, @Nullable Integer importance) {}
