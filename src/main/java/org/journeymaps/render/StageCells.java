package org.journeymaps.render;

import java.util.List;
import java.util.Map;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** Writes the headers of the stages and the column groups under them. */
final class StageCells {

    private static final int GROUP_LENGTH = 40;
    private static final int HEADER_LENGTH = 300;

    private final List<Stage> stages;
    private final Map<String, List<Touchpoint>> touchpointsByStage;

    StageCells(List<Stage> stages, Map<String, List<Touchpoint>> touchpointsByStage) {
        this.stages = stages;
        this.touchpointsByStage = touchpointsByStage;
    }

    String columnGroups() {
        Markup html = new Markup(GROUP_LENGTH * stages.size());
        for (Stage stage : stages) {
            html.markup("<colgroup span=\"").number(span(stage)).markup("\"></colgroup>");
        }
        return html.toString();
    }

    String headers() {
        Markup html = new Markup(HEADER_LENGTH * stages.size());
        for (Stage stage : stages) {
            html.markup("<th class=\"jm-stage jm-")
                    .text(stage.colour().key())
                    .markup("\" scope=\"colgroup\" colspan=\"")
                    .number(span(stage))
                    .markup("\" data-jm-stage=\"")
                    .text(stage.id())
                    .markup("\"><div class=\"jm-arrow\"><span class=\"jm-stage-name\" dir=\"auto\">")
                    .text(stage.name())
                    .markup("</span>");
            if (!stage.goal().isEmpty()) {
                html.markup(" <span class=\"jm-stage-goal\" dir=\"auto\">")
                        .text(stage.goal())
                        .markup("</span>");
            }
            html.markup("</div></th>\n");
        }
        return html.toString();
    }

    private int span(Stage stage) {
        return Math.max(
                1, touchpointsByStage.getOrDefault(stage.id(), List.of()).size());
    }
}
