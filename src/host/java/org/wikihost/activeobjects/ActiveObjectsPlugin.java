package org.wikihost.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.wikihost.database.Database;
import org.wikihost.plugins.AoModule;
import org.wikihost.plugins.AppModule;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.HostServices;
import org.wikihost.plugins.ModuleCheck;

/** Gives each app its own {@link ActiveObjects} and refuses {@code <ao>} modules that Confluence would refuse. */
public final class ActiveObjectsPlugin implements ModuleCheck {
    private final Database database;

    public ActiveObjectsPlugin(Database database) {
        this.database = database;
    }

    /** Lets apps import {@link ActiveObjects}. */
    public void offer(HostServices services) {
        ModelVersions versions = new ModelVersions(database);
        services.addForEachApp(ActiveObjects.class, app -> {
            AppSchema schema = new AppSchema(app, database, versions);
            return DatabaseActiveObjects.over(new Tables(database, schema::open), database);
        });
    }

    @Override
    public void check(AppModule module) throws AppRejectedException {
        if (module instanceof AoModule activeObjects) {
            EntityRules.check(activeObjects);
        }
    }
}
