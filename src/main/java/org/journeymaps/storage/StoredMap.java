package org.journeymaps.storage;

import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;

/** A map as the database holds it. */
public record StoredMap(MapHead head, JourneyContent content) {

    public long revision() {
        return head.revision();
    }

    /** The revision before the edit that emptied the map; 0 for a map that holds something, or never did. */
    public long restorable() {
        return content.isEmpty() ? Math.max(0, revision() - 1) : 0;
    }

    public JourneyMap map() {
        return new JourneyMap(head.address().key(), head.revision(), content);
    }
}
