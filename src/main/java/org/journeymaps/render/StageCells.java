package org.journeymaps.render;

import java.util.List;
import java.util.Map;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** Writes the headers of the stages and the groups of columns under them. */
final class StageCells {

    private static final int GROUP_LENGTH = 40;
    private static final int HEADER_LENGTH = 300;

    private final List<Stage> stages;
    private final Map<String, List<Touchpoint>> touchpointsByStage;
    private final ElementIds ids;

    StageCells(List<Stage> stages, Map<String, List<Touchpoint>> touchpointsByStage, ElementIds ids) {
        this.stages = stages;
        this.touchpointsByStage = touchpointsByStage;
        this.ids = ids;
    }

    /** The column of the lanes' headers, and a group of columns for each stage. */
    String columnGroups() {
        Markup html = new Markup(GROUP_LENGTH * (stages.size() + 2))
                .markup("<colgroup><col class=\"jm-lane-column\"></colgroup>");
        for (Stage stage : stages) {
            html.markup("<colgroup span=\"").number(span(stage)).markup("\"></colgroup>");
        }
        return html.toString();
    }

    /** The row of headers above all lanes. */
    Fragment row() {
        Markup html = new Markup(HEADER_LENGTH * (stages.size() + 1))
                .markup("<tr id=\"")
                .text(ids.stages())
                .markup("\"><td class=\"jm-corner\"></td>\n");
        stages.forEach(stage -> header(html, stage));
        return new Fragment(ids.stages(), html.markup("</tr>").toString());
    }

    private void header(Markup html, Stage stage) {
        html.markup("<th class=\"jm-stage jm-")
                .text(stage.colour().key())
                .markup("\" id=\"")
                .text(ids.stage(stage.id()))
                .markup("\" scope=\"colgroup\" colspan=\"")
                .number(span(stage))
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

    private int span(Stage stage) {
        return Math.max(
                1, touchpointsByStage.getOrDefault(stage.id(), List.of()).size());
    }
}
