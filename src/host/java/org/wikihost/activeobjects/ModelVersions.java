package org.wikihost.activeobjects;

import com.atlassian.activeobjects.external.ModelVersion;
import org.wikihost.database.Database;

/** The model version that each namespace's upgrade tasks have reached. */
final class ModelVersions {
    private final Database database;

    ModelVersions(Database database) {
        this.database = database;
        database.jdbc()
                .sql("create table if not exists active_objects_version (prefix varchar(30) primary key,"
                        + " model_version varchar(30) not null)")
                .update();
    }

    ModelVersion current(String prefix) {
        return ModelVersion.valueOf(database.jdbc()
                .sql("select model_version from active_objects_version where prefix = ?")
                .param(prefix)
                .query(String.class)
                .optional()
                .orElse("0"));
    }

    void save(String prefix, ModelVersion version) {
        database.inTransaction(() -> {
            database.jdbc()
                    .sql("delete from active_objects_version where prefix = ?")
                    .param(prefix)
                    .update();
            database.jdbc()
                    .sql("insert into active_objects_version (prefix, model_version) values (?, ?)")
                    .params(prefix, version.toString())
                    .update();
        });
    }
}
