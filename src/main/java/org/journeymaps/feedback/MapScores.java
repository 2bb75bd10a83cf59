package org.journeymaps.feedback;

import java.util.List;
import java.util.Optional;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.insight.Finding;
import org.journeymaps.insight.Headline;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.CustomerRating;
import org.journeymaps.score.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may know of what customers say of a map.
 *
 * @param places its touchpoints in their order, its stages with what is in them, and the map as a whole
 * @param months of the map as a whole, the oldest first
 * @param trends how the last month of each scale compares with the one before
 * @param segments of the map as a whole, the largest first; those with fewer than five answers are for editors alone
 * @param staff what our own people said of customers, which counts in none of the others
 * @param figures what other tools measured at places that the map has
 */
public record MapScores(
        List<OfPlace> places,
        List<Part> months,
        List<Trend> trends,
        List<Part> segments,
        List<AnswerTally> staff,
        List<NewFigure> figures,
        List<Finding> findings,
        Optional<Headline> headline,
        boolean mayEdit) {

    /**
     * What is known of one place.
     *
     * @param ours the team's marks as far as the reader may know them; null for a stage and the map, and when there are none to know
     * @param gap our mark less theirs; null when one of them is missing
     */
    public record OfPlace(
            PartId place,
            List<AnswerTally> tallies,
            Optional<CustomerRating> rating,
            @Nullable Tally ours,
            @Nullable Double gap) {}

    /**
     * A part of the answers.
     *
     * @param name a month as {@code 2026-05}, or a segment
     */
    public record Part(String name, List<AnswerTally> tallies) {}

    /**
     * Two months of one scale, each with at least five answers.
     *
     * @param z how many standard errors lie between them; {@link Double#NaN} when that cannot be told
     */
    public record Trend(String now, AnswerTally after, String then, AnswerTally before, double z) {

        private static final double CHANCE = 1.96;

        public boolean isMoreThanChance() {
            return Math.abs(z) > CHANCE;
        }
    }
}
