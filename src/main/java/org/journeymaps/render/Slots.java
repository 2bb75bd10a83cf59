package org.journeymaps.render;

import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.journey.Touchpoint;

/** Writes the cells of a lane that is drawn from the touchpoints: one for each column. */
final class Slots {

    private Slots() {}

    /** @param inside writes what stands in the cell of a touchpoint */
    static void cells(Markup html, List<StageColumns> stages, Consumer<Touchpoint> inside) {
        for (StageColumns columns : stages) {
            if (columns.touchpoints().isEmpty()) {
                html.markup("<td class=\"jm-slot jm-first\"></td>");
            }
            String edge = " jm-first";
            for (Touchpoint touchpoint : columns.touchpoints()) {
                html.markup("<td class=\"jm-slot").markup(edge).markup("\">");
                inside.accept(touchpoint);
                html.markup("</td>");
                edge = "";
            }
        }
    }
}
