package org.journeymaps.wiki;

/** The wiki as a whole. */
public interface Site {

    /** Whether an administrator has made the wiki read-only, for maintenance. */
    boolean isReadOnly();

    /** The version of Confluence, such as {@code 10.2.13}. */
    String version();
}
