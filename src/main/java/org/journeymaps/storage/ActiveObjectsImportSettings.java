package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings of imports in Active Objects. */
final class ActiveObjectsImportSettings implements ImportSettings {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsImportSettings.class);

    private final ActiveObjects activeObjects;

    ActiveObjectsImportSettings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<NamedSetting> of(int mapId) {
        return Arrays.stream(activeObjects.find(
                        ImportSettingRow.class, Query.select().where("MAP_ID = ?", mapId)))
                .map(row -> new NamedSetting(row.getSettingName(), row.getSettingText()))
                .sorted(Comparator.comparing(NamedSetting::name))
                .toList();
    }

    /** Who is too late to keep the first text of a name finds the other's, and changes that. */
    @Override
    public boolean keep(int mapId, String name, String text) {
        try {
            return activeObjects.executeInTransaction(() -> write(mapId, name, text));
        } catch (RuntimeException e) {
            LOG.debug("Somebody else kept a setting of that name at the same moment", e);
            return activeObjects.executeInTransaction(() -> write(mapId, name, text));
        }
    }

    @Override
    public void delete(int mapId, String name) {
        activeObjects.deleteWithSQL(ImportSettingRow.class, "SETTING_KEY = ?", key(mapId, name));
    }

    private boolean write(int mapId, String name, String text) {
        ImportSettingRow[] found =
                activeObjects.find(ImportSettingRow.class, Query.select().where("SETTING_KEY = ?", key(mapId, name)));
        if (found.length > 0) {
            found[0].setSettingText(text);
            found[0].save();
            return true;
        }
        if (activeObjects.count(ImportSettingRow.class, "MAP_ID = ?", mapId) >= MOST) {
            return false;
        }
        activeObjects.create(
                ImportSettingRow.class,
                new DBParam("SETTING_KEY", key(mapId, name)),
                new DBParam("MAP_ID", mapId),
                new DBParam("SETTING_NAME", name),
                new DBParam("SETTING_TEXT", text));
        return true;
    }

    private static String key(int mapId, String name) {
        return RowKey.of(mapId, TextHash.of(name));
    }
}
