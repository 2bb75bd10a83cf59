package org.journeymaps.answer;

import java.time.LocalDate;
import org.journeymaps.journey.PartId;

/**
 * A number that another tool measured at a place of a map in a period. The same place, metric, label and period again takes its place.
 *
 * @param label what the tool calls it, such as a page, a channel or the step of a funnel; at most {@link NewAnswer#NAME_LENGTH} characters
 * @param from the first day of the period
 * @param to the last day, not before the first
 */
public record NewFigure(PartId place, Metric metric, String label, double value, LocalDate from, LocalDate to) {}
