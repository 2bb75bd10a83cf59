package org.journeymaps.render;

/**
 * Something that stands out.
 *
 * @param element the id of the element that it is about, or empty
 * @param touchpoint the map's own id of the touchpoint, or empty
 * @param look the class of its kind
 */
public record FindingView(String sentence, String element, String touchpoint, String look) {}
