package org.journeymaps.render;

/**
 * Where a drawn map lives, for one reader.
 *
 * @param page the page that holds the map, whose doors the tools ask; 0 for a map that no page holds like this any more, or not yet
 * @param editable whether the reader may change the map there, and so sees lanes that are hidden from others
 * @param mayComment whether the reader may comment there
 * @param mayMark whether the reader may mark touchpoints there
 */
public record Home(long page, boolean editable, boolean mayComment, boolean mayMark) {

    /** Of a map that stands in no page, or not like this. */
    public static final Home NONE = new Home(0, false, false, false);
}
