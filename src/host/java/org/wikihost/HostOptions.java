package org.wikihost;

import java.nio.file.Path;
import java.util.List;
import org.wikihost.plugins.Withheld;

/**
 * What a host is started with.
 *
 * @param home folder that keeps the database, the installed apps and the attachments; created when missing
 * @param port port of the web server; 0 takes any free one
 * @param database the database to run on
 * @param appJars packaged apps to install, or to upgrade, at start
 * @param demo whether to create the demonstration space when the home is new
 * @param withheld parts of Confluence that apps do not find here
 */
public record HostOptions(
        Path home, int port, DatabaseKind database, List<Path> appJars, boolean demo, Withheld withheld) {

    /** Copies the list. */
    public HostOptions {
        appJars = List.copyOf(appJars);
    }

    /** A host with all parts of Confluence. */
    public HostOptions(Path home, int port, DatabaseKind database, List<Path> appJars, boolean demo) {
        this(home, port, database, appJars, demo, Withheld.nothing());
    }

    /** The same without parts of Confluence, to see what an app does when they are missing. */
    public HostOptions without(Withheld parts) {
        return new HostOptions(home, port, database, appJars, demo, parts);
    }

    /** The databases that the host can run on. */
    public enum DatabaseKind {
        /** H2 in a file of the home. */
        H2,
        /** An embedded PostgreSQL server that the host starts and stops itself, with its data in the home. */
        POSTGRES
    }
}
