package org.wikihost.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.wikihost.database.Database;

/** Active Objects without an app, for tests and measurements of code that keeps its data there. */
public final class BareActiveObjects {
    private BareActiveObjects() {}

    /**
     * Active Objects over the tables of a namespace, with the same calls, names and transactions that an app with such an {@code <ao>}
     * module gets. The tables are made at the first use.
     */
    public static ActiveObjects open(
            Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        return DatabaseActiveObjects.over(
                new Tables(database, tables -> migrated(database, namespace, entities)), database);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    private static EntityManager migrated(
            Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        EntityManager manager = EntityManagers.create(database, namespace);
        database.outsideTransaction(() -> {
            try {
                manager.migrate(entities.toArray(Class[]::new));
            } catch (SQLException e) {
                throw new ActiveObjectsSqlException(e);
            }
        });
        return manager;
    }
}
