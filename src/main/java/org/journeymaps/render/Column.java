package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * A column of the map: a touchpoint, or the quiet place of a stage without touchpoints.
 *
 * @param first whether a stage begins here
 */
record Column(@Nullable Touchpoint touchpoint, boolean first) {

    /** The columns of a map's stages. */
    static List<Column> of(List<Stage> stages, Map<String, List<Touchpoint>> touchpointsByStage) {
        List<Column> columns = new ArrayList<>();
        for (Stage stage : stages) {
            List<Touchpoint> touchpoints = touchpointsByStage.getOrDefault(stage.id(), List.of());
            if (touchpoints.isEmpty()) {
                columns.add(new Column(null, true));
            }
            boolean first = true;
            for (Touchpoint touchpoint : touchpoints) {
                columns.add(new Column(touchpoint, first));
                first = false;
            }
        }
        return columns;
    }

    /** The start of a cell in this column. */
    String open() {
        return first ? "<td class=\"jm-slot jm-first\">" : "<td class=\"jm-slot\">";
    }
}
