package org.journeymaps.storage;

import java.util.HashMap;
import java.util.Map;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.Group;
import org.journeymaps.score.Scale;

/** How many answers more, or fewer, each tally of a map is to count. */
final class AnswerCounts {

    /** What tells the tallies of a map apart. */
    record Bin(PartId place, Cut cut, String name, Scale scale) {}

    private final Map<Bin, int[]> changes = new HashMap<>();

    /** Counts an answer wherever it counts. */
    void add(NewAnswer answer) {
        count(answer, 1);
    }

    /** Takes an answer off wherever it counts. */
    void remove(NewAnswer answer) {
        count(answer, -1);
    }

    /** The changes of each tally: of the counts of its numbers, then of its groups. */
    Map<Bin, int[]> changes() {
        return changes;
    }

    void clear() {
        changes.clear();
    }

    private void count(NewAnswer answer, int more) {
        Scale scale = answer.scale();
        if (scale == null) {
            return;
        }
        if (answer.source().isOfStaff()) {
            count(answer, scale, Cut.STAFF, "", more);
            return;
        }
        count(answer, scale, Cut.ALL, "", more);
        if (answer.day() != null) {
            count(answer, scale, Cut.MONTH, answer.day().toString().substring(0, "2026-05".length()), more);
        }
        if (!answer.segment().isEmpty()) {
            count(answer, scale, Cut.SEGMENT, answer.segment(), more);
        }
        if (!answer.channel().isEmpty()) {
            count(answer, scale, Cut.CHANNEL, answer.channel(), more);
        }
    }

    private void count(NewAnswer answer, Scale scale, Cut cut, String name, int more) {
        Integer value = answer.value();
        Group group = answer.group();
        if (value == null && group == null) {
            return;
        }
        int at = value != null ? value - scale.lowest() : scale.size() + AnswerTally.GROUPS.indexOf(group);
        changes.computeIfAbsent(new Bin(answer.place(), cut, name, scale), bin -> new int[columns(scale)])[at] += more;
    }

    /** How many counts a tally of that scale has. */
    static int columns(Scale scale) {
        return scale.size() + AnswerTally.GROUPS.size();
    }
}
