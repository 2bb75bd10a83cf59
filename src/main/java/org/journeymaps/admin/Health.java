package org.journeymaps.admin;

import java.util.List;
import org.journeymaps.storage.MapHead;

/**
 * How the app is.
 *
 * @param appVersion the version of the installed jar
 * @param confluenceVersion the version of the wiki
 * @param javaVersion the version of the server's Java
 * @param maps how many maps the database holds, or {@link #UNREACHABLE}
 * @param missing what the app calls and this Confluence lacks; empty when all is there
 * @param stuck maps that have been unsaved for more than {@link #STUCK}, at most {@value #MOST_STUCK}: nobody may save them any more, perhaps
 * @param off what the app cannot do here because a part is missing that it can do without
 */
public record Health(
        String appVersion,
        String confluenceVersion,
        String javaVersion,
        int maps,
        List<String> missing,
        List<MapHead> stuck,
        List<Ability> off) {

    /** How long a map may be unsaved, in milliseconds. The job saves it long before. */
    public static final long STUCK = 60 * 60 * 1000L;

    /** How many maps are named. */
    public static final int MOST_STUCK = 50;

    /** The database does not answer. */
    public static final int UNREACHABLE = -1;

    public Health {
        missing = List.copyOf(missing);
        stuck = List.copyOf(stuck);
        off = List.copyOf(off);
    }

    public boolean databaseReachable() {
        return maps != UNREACHABLE;
    }

    /** Whether the app does all that it can here. An ability that is off and a map that waits are not its fault. */
    public boolean isGood() {
        return databaseReachable() && missing.isEmpty();
    }
}
