package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/**
 * The columns of a stage: one for each of its touchpoints, or the quiet place of a stage without touchpoints.
 *
 * @param start how many columns stand before it
 */
record StageColumns(Stage stage, List<Touchpoint> touchpoints, int start) {

    /** The columns of a map, from left to right. */
    static List<StageColumns> of(JourneyContent map) {
        Map<String, List<Touchpoint>> byStage =
                map.touchpoints().stream().collect(Collectors.groupingBy(Touchpoint::stageId));
        List<StageColumns> all = new ArrayList<>();
        int start = 0;
        for (Stage stage : map.stages()) {
            StageColumns columns = new StageColumns(stage, byStage.getOrDefault(stage.id(), List.of()), start);
            all.add(columns);
            start += columns.span();
        }
        return all;
    }

    /** How many columns there are altogether. */
    static int count(List<StageColumns> stages) {
        return stages.isEmpty() ? 0 : stages.get(stages.size() - 1).end();
    }

    int span() {
        return Math.max(1, touchpoints.size());
    }

    int end() {
        return start + span();
    }
}
