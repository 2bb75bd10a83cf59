package org.wikihost.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/** Passes the calls of an app on to the library, in the transactions of the host. */
@SuppressWarnings("unchecked") // generic varargs are part of the interface
final class DatabaseActiveObjects implements ActiveObjects {
    private final Supplier<EntityManager> manager;
    private final Database database;
    private final ActiveObjectsModuleMetaData metaData;

    DatabaseActiveObjects(Supplier<EntityManager> manager, Database database, ActiveObjectsModuleMetaData metaData) {
        this.manager = manager;
        this.database = database;
        this.metaData = metaData;
    }

    static DatabaseActiveObjects over(Tables tables, Database database) {
        return new DatabaseActiveObjects(tables::entityManager, database, tables);
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... entities) {
        database.outsideTransaction(() -> change(ao -> ao.migrate(entities)));
    }

    @Override
    public void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        database.outsideTransaction(() -> change(ao -> ao.migrateDestructively(entities)));
    }

    /** Does nothing: Active Objects 6 has no cache. */
    @Override
    public void flushAll() {}

    /** Does nothing: Active Objects 6 has no cache. */
    @Override
    public void flush(RawEntity<?>... entities) {}

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return ask(ao -> ao.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return ask(ao -> ao.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return ask(ao -> ao.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return ask(ao -> ao.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        change(ao -> ao.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(ao -> ao.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return ask(ao -> ao.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(ao -> ao.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(ao -> ao.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return ask(ao -> ao.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return ask(ao -> ao.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        change(ao -> ao.stream(type, streamCallback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        change(ao -> ao.stream(type, query, streamCallback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return ask(ao -> ao.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(ao -> ao.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return ask(ao -> ao.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(callback::doInTransaction);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return metaData;
    }

    private <T extends @Nullable Object> T ask(Question<T> question) {
        try {
            return question.ask(manager.get());
        } catch (SQLException e) {
            throw new ActiveObjectsSqlException(e);
        }
    }

    private void change(Change change) {
        try {
            change.apply(manager.get());
        } catch (SQLException e) {
            throw new ActiveObjectsSqlException(e);
        }
    }

    @FunctionalInterface
    private interface Question<T extends @Nullable Object> {
        T ask(EntityManager manager) throws SQLException;
    }

    @FunctionalInterface
    private interface Change {
        void apply(EntityManager manager) throws SQLException;
    }
}
