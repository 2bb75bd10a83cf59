package org.journeymaps.exchange;

import java.util.List;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.JourneyContent;

/**
 * What a map would get from a text of Mermaid.
 *
 * @param map the journey as a map of its own, with the usual lanes
 * @param left what it does not keep of the text, in sentences
 * @param edits what puts the journey behind the stages of the map for which it was read
 */
public record MermaidReading(JourneyContent map, List<String> left, List<Edit> edits) {

    public MermaidReading {
        left = List.copyOf(left);
        edits = List.copyOf(edits);
    }
}
