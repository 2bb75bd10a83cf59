package org.wikihost.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wikihost.database.Database;

/** The installed apps and their modules. Safe for use by many threads. */
public interface PluginSystem extends AutoCloseable {

    /**
     * A plugin system that keeps its jars in the home and its state in the database. Nothing runs before {@link #start()}.
     *
     * @param services what apps can import
     */
    static PluginSystem open(Path home, Database database, HostServices services) {
        return open(home, database, services, Withheld.nothing());
    }

    /** A plugin system that keeps parts of Confluence from its apps. */
    static PluginSystem open(Path home, Database database, HostServices services, Withheld withheld) {
        return new AppSystem(home, database, services, withheld);
    }

    /**
     * Starts the apps that were enabled when the host was stopped, except those installed again meanwhile. What keeps one from running
     * is its {@link InstalledApp#problem()}.
     */
    void start();

    /**
     * Installs and enables an app, or upgrades it when one with its key is installed: the old version is stopped first, its data
     * stays, and it comes back when the new one is refused. The app stays installed when the host is started again.
     *
     * @throws AppRejectedException when Confluence would refuse it or could not run it
     */
    InstalledApp install(Path jar) throws AppRejectedException;

    /** Stops an app, keeps its data, and forgets it. */
    void uninstall(String appKey);

    /**
     * Starts a disabled app.
     *
     * @throws AppRejectedException when it cannot run
     */
    void enable(String appKey) throws AppRejectedException;

    /** Stops an app until it is enabled again, also over a restart of the host. */
    void disable(String appKey);

    /** Switches one module on, by its complete key. */
    void enableModule(String completeKey);

    /** Switches one module off, by its complete key, also over a restart of the host. */
    void disableModule(String completeKey);

    /** All installed apps, by name. */
    List<InstalledApp> apps();

    /** The installed app with this key. */
    Optional<InstalledApp> app(String appKey);

    /** The enabled modules of a type of all enabled apps, in the order of installation and of the descriptor. */
    <M extends AppModule> List<M> modules(Class<M> type);

    /** The enabled module of a type with this complete key. */
    default <M extends AppModule> Optional<M> module(Class<M> type, String completeKey) {
        return modules(type).stream()
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    /** Lets a part of the host refuse modules of apps that are enabled from now on. */
    void check(ModuleCheck check);

    /**
     * Calls the listener after each change of the enabled apps and modules, in the thread that made the change, before the app's
     * {@code LifecycleAware} components are told that they have started.
     */
    void onChange(Runnable listener);

    /** Stops all apps; they come back at the next start. */
    @Override
    void close();
}
