package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;

/** Active Objects itself behind the interface that Confluence gives to apps: same calls, same names of tables and columns. */
final class EntityManagerActiveObjects implements InvocationHandler {

    private final Database database;
    private final EntityManager entityManager;

    private EntityManagerActiveObjects(Database database, EntityManager entityManager) {
        this.database = database;
        this.entityManager = entityManager;
    }

    /** Makes the tables of the entities, as Confluence does before an app's first call. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on to Active Objects, which only reads them
    static ActiveObjects open(Database database, Class<? extends RawEntity<?>>... entities) throws SQLException {
        EntityManager entityManager = new EntityManager(provider(database), new Configuration());
        entityManager.migrate(entities);
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                new EntityManagerActiveObjects(database, entityManager));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            return database.inTransaction(((TransactionCallback<?>) arguments[0])::doInTransaction);
        }
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(entityManager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new IllegalStateException(sql) : e.getCause();
        }
    }

    private static DatabaseProvider provider(Database database) {
        DisposableDataSource source = disposable(new TransactionAwareDataSourceProxy(database.dataSource()));
        return database.kind() == DatabaseKind.H2
                ? new H2DatabaseProvider(source, database.schema())
                : new PostgreSQLDatabaseProvider(source, database.schema());
    }

    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                DisposableDataSource.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("dispose") ? null : method.invoke(source, arguments));
    }

    private static final class Configuration implements EntityManagerConfiguration {

        private final NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> "AO_C0FFEE_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());

        @Override
        @SuppressWarnings("deprecation") // the interface still asks for it
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return new DefaultSchemaConfiguration();
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
