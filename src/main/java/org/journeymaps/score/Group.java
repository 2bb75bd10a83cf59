package org.journeymaps.score;

import java.util.Locale;

/** Which of three groups an answer falls into, from the customers that we may lose to those who speak well of us. */
public enum Group {
    DETRACTOR,
    PASSIVE,
    PROMOTER;

    /** The word for it in requests and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
