package org.wikihost.activeobjects;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import org.wikihost.plugins.AoModule;
import org.wikihost.plugins.AppRejectedException;

/**
 * What Confluence asks of the entities of an app: few enough, names short enough for every database (30 characters for tables, prefix
 * included, and for columns), and no name that Oracle reserves.
 */
final class EntityRules {
    private static final int MOST_ENTITIES = 200;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private EntityRules() {}

    static void check(AoModule module) throws AppRejectedException {
        if (module.entities().size() > MOST_ENTITIES) {
            throw module.head().rejected("<ao> has more than " + MOST_ENTITIES + " entities");
        }
        NameConverters names = TableNames.converters(module.namespace());
        Map<String, String> tables = new HashMap<>();
        for (String entity : module.entities()) {
            Class<? extends RawEntity<?>> type = entity(module, entity);
            String table =
                    nameOf(module, entity, () -> names.getTableNameConverter().getName(type));
            String other = tables.put(table, entity);
            if (other != null) {
                throw module.head().rejected(other + " and " + entity + " have the same table " + table);
            }
            checkColumns(module, type, names);
        }
    }

    private static void checkColumns(AoModule module, Class<?> type, NameConverters names) throws AppRejectedException {
        for (Method method : type.getMethods()) {
            if (!method.getDeclaringClass().getPackageName().startsWith("net.java.ao")) {
                String member = type.getName() + "." + method.getName();
                nameOf(module, member, () -> {
                    String column = names.getFieldNameConverter().getName(method);
                    return column == null ? "" : column;
                });
            }
        }
    }

    private static Class<? extends RawEntity<?>> entity(AoModule module, String name) throws AppRejectedException {
        try {
            return Entities.load(module.app(), name);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw module.head().rejected(name + " is not an interface that extends net.java.ao.RawEntity");
        }
    }

    private static String nameOf(AoModule module, String what, Naming naming) throws AppRejectedException {
        String name;
        try {
            name = naming.name();
        } catch (RuntimeException e) {
            throw module.head().rejected(what + " has no name that Active Objects accepts: " + e.getMessage());
        }
        if (RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
            throw module.head().rejected(what + " has the name " + name + ", which Oracle reserves");
        }
        return name;
    }

    @FunctionalInterface
    private interface Naming {
        String name();
    }
}
