package org.wikihost.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.java.ao.EntityManager;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/** The tables of one namespace, brought up to date at their first use and outside any transaction, as at Confluence. */
final class Tables implements ActiveObjectsModuleMetaData {
    private final Database database;
    private final Function<Tables, EntityManager> opening;
    private volatile @Nullable EntityManager ready;

    /**
     * Tables that nobody has used yet.
     *
     * @param opening makes the entity manager and brings the tables to what it needs
     */
    Tables(Database database, Function<Tables, EntityManager> opening) {
        this.database = database;
        this.opening = opening;
    }

    /** The entity manager, with its tables up to date. */
    EntityManager entityManager() {
        EntityManager manager = ready;
        return manager == null ? bringUpToDate() : manager;
    }

    private synchronized EntityManager bringUpToDate() {
        EntityManager manager = ready;
        if (manager == null) {
            manager = opening.apply(this);
            ready = manager;
        }
        return manager;
    }

    @Override
    public void awaitInitialization() {
        entityManager();
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {
        entityManager();
    }

    @Override
    public boolean isInitialized() {
        return ready != null;
    }

    @Override
    public DatabaseType getDatabaseType() {
        return switch (database.kind()) {
            case H2 -> DatabaseType.H2;
            case POSTGRES -> DatabaseType.POSTGRESQL;
        };
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }
}
