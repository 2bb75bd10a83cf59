package org.wikihost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.wikihost.database.DamagedHomeException;
import org.wikihost.database.StatementCounter;
import org.wikihost.jobs.JobRun;
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
        return start(HostAssembly.open(options));
    }

    /**
     * Starts another node of this wiki on a free port. The nodes share the database and the cluster locks; jobs with
     * {@code perClusterJob} fall due on the first node only. To be closed before this one.
     *
     * @param home a folder of the node's own
     * @param appJars the apps that are to run on this node
     * @throws AppRejectedException when one of the apps is refused
     * @throws IOException when the home cannot be written or the web server cannot start
     */
    public Host startNode(Path home, List<Path> appJars) throws IOException, AppRejectedException {
        return start(assembly.openNode(home, appJars));
    }

    private static Host start(HostAssembly assembly) throws IOException, AppRejectedException {
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
     * Runs a job of an app now and waits for its end.
     *
     * @param completeKey {@code <app key>:<job-config key>}
     * @throws IllegalArgumentException when no enabled app has this job
     */
    public JobRun runJob(String completeKey) {
        return assembly.runJob(completeKey);
    }

    /**
     * Does something at the last moment before the next page is saved, by whomever: after the saver has read the page and made its
     * changes, in the saver's thread. What the work throws lets the save fail.
     */
    public void beforeNextSave(Runnable work) {
        assembly.beforeNextSave(work);
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

    /**
     * Installs an app, or upgrades it, while the host runs.
     *
     * @throws AppRejectedException when it is refused; an earlier version then runs on
     */
    public InstalledApp install(Path jar) throws AppRejectedException {
        return assembly.install(jar);
    }

    /** Lets every request but those for scripts, styles and pictures wait for some work, in the request's thread. */
    public void beforeAnswers(Runnable work) {
        assembly.beforeAnswers(work);
    }

    /** Stops the web server, the apps and the database. */
    @Override
    public void close() {
        assembly.close();
    }
}
