package org.journeymaps.storage;

/**
 * What tells one state of a map's marks, of its comments or of its answers from another. A stamp says nothing but whether something happened since:
 * each change puts another number in its place.
 *
 * @param marks 0 while nobody has marked the map
 * @param comments 0 while nobody has commented on it
 * @param answers 0 while nobody has brought an answer
 */
public record Stamps(long marks, long comments, long answers) {

    public static final Stamps NONE = new Stamps(0, 0, 0);
}
