package org.wikihost.storageformat;

/** The difference of two texts of storage format. */
public interface StorageDiff {
    /** Escaped HTML: removed words in {@code del.diff-html-removed}, added ones in {@code ins.diff-html-added}, lines unchanged far from a change left out. */
    String html(String before, String after);
}
