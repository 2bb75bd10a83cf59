package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring stages of one phase.
 *
 * @param name empty for stages that have none
 */
record PhaseColumns(String name, List<StageColumns> stages) {

    PhaseColumns {
        stages = List.copyOf(stages);
    }

    /** The phases over stages, from left to right; none when no stage has one. */
    static List<PhaseColumns> of(List<StageColumns> stages) {
        List<PhaseColumns> phases = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= stages.size(); i++) {
            if (i == stages.size() || !phase(stages, i).equals(phase(stages, from))) {
                phases.add(new PhaseColumns(phase(stages, from), stages.subList(from, i)));
                from = i;
            }
        }
        return phases.stream().allMatch(phase -> phase.name().isEmpty()) ? List.of() : phases;
    }

    private static String phase(List<StageColumns> stages, int i) {
        return stages.get(i).stage().phase();
    }

    /** How many columns stand before it. */
    int start() {
        return stages.get(0).start();
    }

    int end() {
        return stages.get(stages.size() - 1).end();
    }
}
