package org.wikihost;

import java.nio.file.Path;
import java.util.List;

/**
 * What a host is started with.
 *
 * @param home folder that keeps the database, the installed apps and the attachments; created when missing
 * @param port port of the web server; 0 takes any free one
 * @param database the database to run on
 * @param appJars packaged apps to install, or to upgrade, at start
 * @param demo whether to create the demonstration space when the home is new
 */
public record HostOptions(Path home, int port, DatabaseKind database, List<Path> appJars, boolean demo) {

    /** Copies the list. */
    public HostOptions {
        appJars = List.copyOf(appJars);
    }

    /** The databases that the host can run on. */
    public enum DatabaseKind {
        /** H2 in a file of the home. */
        H2,
        /** An embedded PostgreSQL server that the host starts and stops itself, with its data in the home. */
        POSTGRES
    }
}
