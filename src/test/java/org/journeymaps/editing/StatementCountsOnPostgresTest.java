package org.journeymaps.editing;

import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class StatementCountsOnPostgresTest extends StatementCounts {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.POSTGRES);

    StatementCountsOnPostgresTest() {
        super(MAPS);
    }
}
