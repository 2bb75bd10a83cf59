package org.wikihost.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.java.ao.EntityManager;
import org.wikihost.database.Database;
import org.wikihost.plugins.AoModule;
import org.wikihost.plugins.App;

/**
 * What an app's tables have to look like. They are brought there as at Confluence: after the upgrade tasks, and without ever dropping a
 * table or a column.
 */
final class AppSchema {
    private final App app;
    private final Database database;
    private final ModelVersions versions;

    AppSchema(App app, Database database, ModelVersions versions) {
        this.app = app;
        this.database = database;
        this.versions = versions;
    }

    /**
     * The app's entity manager, with its tables up to date.
     *
     * @throws IllegalStateException when the app has no {@code <ao>} module, or has not been enabled yet
     */
    EntityManager open(Tables tables) {
        AoModule module = module();
        EntityManager manager = EntityManagers.create(database, module.namespace());
        database.outsideTransaction(() -> migrate(module, manager, tables));
        return manager;
    }

    private AoModule module() {
        if (app.modules().isEmpty()) {
            throw new IllegalStateException("ActiveObjects was called before the app " + app.key()
                    + " was enabled: use it from LifecycleAware.onStart() on, not in constructors");
        }
        return app.modules().stream()
                .filter(AoModule.class::isInstance)
                .map(AoModule.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The app " + app.key() + " has no <ao> module"));
    }

    private void migrate(AoModule module, EntityManager manager, Tables tables) {
        String prefix = TableNames.prefix(module.namespace());
        DatabaseActiveObjects early = new DatabaseActiveObjects(() -> manager, database, tables);
        for (ActiveObjectsUpgradeTask task : upgradeTasks(module)) {
            ModelVersion current = versions.current(prefix);
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, early);
                versions.save(prefix, task.getModelVersion());
            }
        }
        try {
            manager.migrate(Entities.all(module));
        } catch (SQLException e) {
            throw new ActiveObjectsSqlException(e);
        }
    }

    private List<ActiveObjectsUpgradeTask> upgradeTasks(AoModule module) {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (String name : module.upgradeTasks()) {
            try {
                tasks.add(app.create(app.load(name).asSubclass(ActiveObjectsUpgradeTask.class)));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        tasks.sort(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion));
        return tasks;
    }
}
