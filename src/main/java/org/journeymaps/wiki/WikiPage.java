package org.journeymaps.wiki;

import java.util.List;
import java.util.UUID;

/** One page or blog post, as the reader of the running request meets it. */
public interface WikiPage {

    /** The content id. Old versions of a page have ids of their own. */
    long id();

    /** The key of its space. */
    String spaceKey();

    /** Whether this is the published latest version: no draft, no old version, not in the trash. */
    boolean isCurrent();

    boolean mayView();

    /** Whether the reader may edit the page; the wiki's read-only mode is another question. */
    boolean mayEdit();

    /** The page's journey-map macros in the order of its text, wherever they are nested; empty when the text cannot be parsed. */
    List<MapMacro> maps();

    /**
     * Saves the page with a map in one of its macros: the key as its parameter, the text as its body. The save is a minor edit that
     * sends no mail.
     *
     * @param macro one of {@link #maps()}
     * @param text canonical JSON
     * @return whether the page was saved; not when the macro is no longer where it was
     */
    boolean save(MapMacro macro, UUID key, String text);
}
