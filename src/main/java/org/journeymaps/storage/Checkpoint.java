package org.journeymaps.storage;

/**
 * How far a map is saved into its page.
 *
 * @param revision the revision that the page's text last agreed with
 * @param hash the {@link TextHash} of that text
 * @param pendingRevision the revision that a save is about to write, or was when it was cut off; 0 when there is none
 * @param unsavedSince the time of the last edit that the page does not hold, in milliseconds since 1970; 0 when it holds all
 */
public record Checkpoint(long revision, String hash, long pendingRevision, long unsavedSince) {

    /** The page's text agrees with that revision. */
    public static Checkpoint at(long revision, String hash) {
        return new Checkpoint(revision, hash, 0, 0);
    }

    /** Whether the page holds every edit. */
    public boolean isUpToDate() {
        return unsavedSince == 0;
    }

    /** After an edit that the page does not hold yet. */
    public Checkpoint unsaved(long since) {
        return new Checkpoint(revision, hash, pendingRevision, since);
    }
}
