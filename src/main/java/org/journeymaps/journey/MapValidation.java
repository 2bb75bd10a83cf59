package org.journeymaps.journey;

import java.util.List;

/** The rules that a map's parts must keep together: ids, references, limits and texts. */
public final class MapValidation {

    private MapValidation() {}

    /** What is wrong with the content, in reading order; empty when it is valid. */
    public static List<Problem> problems(JourneyContent content) {
        return new ContentCheck(content).problems();
    }

    /** What is wrong with the map, in reading order; empty when it is valid. */
    public static List<Problem> problems(JourneyMap map) {
        return problems(map.content());
    }
}
