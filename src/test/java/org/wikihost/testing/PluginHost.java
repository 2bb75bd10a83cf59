package org.wikihost.testing;

import java.nio.file.Path;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.activeobjects.ActiveObjectsPlugin;
import org.wikihost.database.DamagedHomeException;
import org.wikihost.database.Database;
import org.wikihost.database.TestDatabase;
import org.wikihost.events.EventBus;
import org.wikihost.plugins.HostServices;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.Withheld;

/** The plugin runtime without the wiki around it: database, Active Objects and events. */
public final class PluginHost implements AutoCloseable {
    private final Database database;
    private final EventBus events = new EventBus();
    private final PluginSystem plugins;

    private PluginHost(Database database, Path home, Withheld withheld) {
        this.database = database;
        HostServices services = new HostServices();
        events.offer(services);
        ActiveObjectsPlugin activeObjects = new ActiveObjectsPlugin(database);
        activeObjects.offer(services);
        this.plugins = PluginSystem.open(home, database, services, withheld);
        plugins.check(activeObjects);
    }

    /** Starts the runtime in a home, with the apps that were installed there. */
    public static PluginHost start(Path home) {
        return start(home, DatabaseKind.H2);
    }

    /** Starts the runtime in a home on H2, or on a new database of PostgreSQL. */
    public static PluginHost start(Path home, DatabaseKind kind) {
        return start(home, kind, Withheld.nothing());
    }

    /** Starts the runtime without parts of Confluence. */
    public static PluginHost start(Path home, Withheld withheld) {
        return start(home, DatabaseKind.H2, withheld);
    }

    private static PluginHost start(Path home, DatabaseKind kind, Withheld withheld) {
        try {
            PluginHost host = new PluginHost(TestDatabase.open(home, kind), home, withheld);
            host.plugins().start();
            return host;
        } catch (DamagedHomeException e) {
            throw new IllegalStateException(e);
        }
    }

    public Database database() {
        return database;
    }

    public EventBus events() {
        return events;
    }

    public PluginSystem plugins() {
        return plugins;
    }

    @Override
    public void close() {
        plugins.close();
        database.close();
    }
}
