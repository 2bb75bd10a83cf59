package org.journeymaps.wiki;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page's storage format and the journey-map macros in it, in whatever way of XML they are spelled. Writing maps into macros leaves
 * every other character of the page as it is, which no round trip through a parser would.
 */
final class PageText {

    private final String storage;
    private final boolean isReadable;
    private final List<MacroElement> macros;

    private PageText(String storage, boolean isReadable, List<MacroElement> macros) {
        this.storage = storage;
        this.isReadable = isReadable;
        this.macros = macros;
    }

    static PageText of(String storage) {
        try {
            return new PageText(storage, true, MacroFinder.find(storage));
        } catch (NotXmlException e) {
            return new PageText(storage, false, List.of());
        }
    }

    /** Whether the storage format is well-formed. A page that is not has no macros, and nothing can be written into it. */
    boolean isReadable() {
        return isReadable;
    }

    /** The macros in the order of the text, wherever they are nested, but none that stand in comments or in the text of other macros. */
    List<MacroText> macros() {
        return macros.stream().map(MacroElement::said).toList();
    }

    /**
     * The whole storage format with other maps in some of its macros. It reads back to exactly these keys and texts.
     *
     * @param byPlace what to write by the macro's index in {@link #macros()}
     * @throws IndexOutOfBoundsException when there is no macro at a place
     * @throws IllegalArgumentException when a key or a text has a character that XML cannot hold, such as half a surrogate pair
     */
    String with(Map<Integer, Replacement> byPlace) {
        List<XmlElement.Edit> edits = new ArrayList<>();
        byPlace.forEach((place, replacement) -> edits.addAll(macros.get(place).edits(replacement)));
        edits.sort(Comparator.comparingInt(XmlElement.Edit::start));
        StringBuilder written = new StringBuilder(storage.length());
        int from = 0;
        for (XmlElement.Edit edit : edits) {
            written.append(storage, from, edit.start()).append(edit.text());
            from = edit.end();
        }
        return written.append(storage, from, storage.length()).toString();
    }

    /**
     * A macro as Confluence hands it to the app: without entities, references and CDATA marks.
     *
     * @param parameter the macro's own {@value MapKeys#PARAMETER} parameter, or null
     * @param body empty when the macro has none
     */
    record MacroText(@Nullable String parameter, String body) {}

    /**
     * What a macro shall hold.
     *
     * @param key the value of its {@value MapKeys#PARAMETER} parameter
     * @param text its body
     */
    record Replacement(String key, String text) {

        Replacement {
            if (!XmlCursor.isLegal(key) || !XmlCursor.isLegal(text)) {
                throw new IllegalArgumentException("A character of the map cannot be written as XML");
            }
        }
    }
}
