package org.journeymaps.storage;

/**
 * What tells one state of a map's marks, or of its comments, from another. A stamp says nothing but whether something happened since:
 * each change puts another number in its place.
 *
 * @param marks 0 while nobody has marked the map
 * @param comments 0 while nobody has commented on it
 */
public record Stamps(long marks, long comments) {

    public static final Stamps NONE = new Stamps(0, 0);
}
