package org.journeymaps.editing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.storage.MapDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wikihost.HostOptions.DatabaseKind;

/** For the tests of a class that run on every kind of database: one of each, opened when it is needed. */
final class EveryDatabase implements BeforeAllCallback, AfterAllCallback {

    private final Map<DatabaseKind, MapDatabase> opened = new EnumMap<>(DatabaseKind.class);
    private @Nullable ExtensionContext context;

    @Override
    public void beforeAll(ExtensionContext now) {
        context = now;
    }

    @Override
    public void afterAll(ExtensionContext now) throws Exception {
        for (MapDatabase database : opened.values()) {
            database.afterAll(now);
        }
        opened.clear();
    }

    MapDatabase of(DatabaseKind kind) {
        return opened.computeIfAbsent(kind, this::open);
    }

    private MapDatabase open(DatabaseKind kind) {
        MapDatabase database = new MapDatabase(kind);
        try {
            database.beforeAll(Objects.requireNonNull(context));
        } catch (Exception e) {
            throw new IllegalStateException("There is no " + kind, e);
        }
        return database;
    }
}
