package org.journeymaps.admin;

import java.util.List;

/**
 * How the app is.
 *
 * @param appVersion the version of the installed jar
 * @param confluenceVersion the version of the wiki
 * @param javaVersion the version of the server's Java
 * @param maps how many maps the database holds, or {@link #UNREACHABLE}
 * @param missing what the app calls and this Confluence lacks; empty when all is there
 * @param off what the app cannot do here because a part is missing that it can do without
 */
public record Health(
        String appVersion,
        String confluenceVersion,
        String javaVersion,
        int maps,
        List<String> missing,
        List<Ability> off) {

    /** The database does not answer. */
    public static final int UNREACHABLE = -1;

    public Health {
        missing = List.copyOf(missing);
        off = List.copyOf(off);
    }

    public boolean databaseReachable() {
        return maps != UNREACHABLE;
    }

    /** Whether nothing is wrong. An ability that is off is not wrong: the app runs as well as it can here. */
    public boolean isGood() {
        return databaseReachable() && missing.isEmpty();
    }
}
