package org.journeymaps.render;

import java.util.Locale;
import java.util.Set;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.MapLanguage;

/**
 * The languages of a drawing: the table of a map speaks the language in which the map is written, as far as the app has its words; what
 * is around it speaks the reader's.
 *
 * @param own the app's texts for the table
 * @param language the tag of the map's language; the reader's when nobody can tell
 * @param readers the tag of the reader's language
 */
record MapWords(Words own, String language, String readers) {

    private static final Set<String> KNOWN = Set.of("en", "fr");

    /** The app's words for the table, which know when they stand among those of another language. */
    Vocabulary vocabulary() {
        boolean isMapsOwn = Locale.forLanguageTag(language)
                .getLanguage()
                .equals(own.locale().getLanguage());
        return new Vocabulary(own, isMapsOwn ? "" : own.locale().toLanguageTag());
    }

    /** The tag of the map's language where a text of the map stands among the reader's words; empty when both speak the same. */
    String amongReaders() {
        boolean isReaders = Locale.forLanguageTag(language)
                .getLanguage()
                .equals(Locale.forLanguageTag(readers).getLanguage());
        return isReaders ? "" : language;
    }

    static MapWords of(JourneyContent map, Words words) {
        String readers = words.locale().toLanguageTag();
        String language = MapLanguage.of(map);
        if (language.isEmpty()) {
            return new MapWords(words, readers, readers);
        }
        Locale locale = Locale.forLanguageTag(language);
        boolean other = !locale.getLanguage().equals(words.locale().getLanguage());
        return new MapWords(
                other && KNOWN.contains(locale.getLanguage()) ? words.in(locale) : words, language, readers);
    }
}
