package org.journeymaps.library;

import java.util.Locale;

/** The two languages in which the library is written. */
final class Languages {

    private Languages() {}

    static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
