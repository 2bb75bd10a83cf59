package org.journeymaps.score;

import java.util.Locale;

/** What customers are asked. */
public enum Question {
    /** How likely they are to recommend us (Reichheld, "The One Number You Need to Grow", 2003). */
    NPS,
    /** How satisfied they are. */
    CSAT,
    /** How much effort it took them (Dixon, Freeman and Toman, "Stop Trying to Delight Your Customers", 2010). */
    CES;

    /** The word for it in requests, tables and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
