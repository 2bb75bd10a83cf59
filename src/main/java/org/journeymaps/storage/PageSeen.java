package org.journeymaps.storage;

/**
 * The text of a map's page as it was when somebody last looked into it.
 *
 * @param version the number of the page's version, or 0 when nobody has looked yet
 * @param modifiedAt when that version was last changed, in milliseconds since 1970
 * @param hash the {@link TextHash} of the map's macro in that text
 * @param places how many macros of that text show the map
 */
public record PageSeen(int version, long modifiedAt, String hash, int places) {

    /** Nobody has looked yet. */
    public static final PageSeen NEVER = new PageSeen(0, 0, "", 1);

    /**
     * Whether a page of that version holds no news: it has not changed since, or it is an older state of the page than the one that was
     * seen, as a reader has it who was overtaken by a save.
     */
    public boolean isOf(int pageVersion, long pageModifiedAt) {
        return version > pageVersion || (version == pageVersion && modifiedAt == pageModifiedAt);
    }
}
