package org.wikihost.activeobjects;

import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.wikihost.database.Database;

/** Makes entity managers that see the tables of one namespace. */
final class EntityManagers {
    private EntityManagers() {}

    static EntityManager create(Database database, String namespace) {
        SharedDataSource dataSource = new SharedDataSource(database.dataSource());
        DatabaseProvider provider = switch (database.kind()) {
            case H2 -> new H2DatabaseProvider(dataSource, database.schema());
            case POSTGRES -> new PostgreSQLDatabaseProvider(dataSource, database.schema());
        };
        String prefix = TableNames.prefix(namespace).toUpperCase(Locale.ROOT) + "_";
        return new EntityManager(
                provider,
                new Configuration(
                        TableNames.converters(namespace),
                        (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix)));
    }

    private record Configuration(NameConverters names, SchemaConfiguration tables)
            implements EntityManagerConfiguration {
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
            return tables;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
