package org.wikihost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.wikihost.database.DamagedHomeException;
import org.wikihost.database.StatementCounter;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.InstalledApp;

/** A running stand-in for Confluence. */
public final class Host implements AutoCloseable {
    private final HostAssembly assembly;

    private Host(HostAssembly assembly) {
        this.assembly = assembly;
    }

    /**
     * Starts a host, installs the given apps, and fills a new wiki with people and spaces when asked to.
     *
     * @throws java.net.BindException when the port is in use
     * @throws DamagedHomeException when the files of the home cannot be opened, or another host holds them
     * @throws AppRejectedException when one of the apps is refused
     * @throws IOException when the home cannot be written or the web server cannot start
     */
    public static Host start(HostOptions options) throws IOException, DamagedHomeException, AppRejectedException {
        HostAssembly assembly = HostAssembly.open(options);
        try {
            assembly.start();
            return new Host(assembly);
        } catch (IOException | AppRejectedException | RuntimeException e) {
            assembly.close();
            throw e;
        }
    }

    /** The address of the wiki with its context path, without a slash at the end. */
    public URI baseUrl() {
        return assembly.baseUrl();
    }

    /** Lists the SQL statements of the wiki and of its apps. */
    public StatementCounter statements() {
        return assembly.statements();
    }

    /** The apps that are installed now. */
    public List<InstalledApp> apps() {
        return assembly.apps();
    }

    /**
     * Adds the pages of a file to a new wiki.
     *
     * @param file JSON: a list of objects with {@code space}, {@code title} and {@code body} (storage format)
     * @return the address of the first page of the file, or of the wiki when there is none any more
     * @throws IOException when the file cannot be read
     */
    public URI addDemoPages(Path file) throws IOException {
        return assembly.addDemoPages(file);
    }

    /** Stops the web server, the apps and the database. */
    @Override
    public void close() {
        assembly.close();
    }
}
