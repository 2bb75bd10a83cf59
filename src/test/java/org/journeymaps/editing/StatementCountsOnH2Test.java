package org.journeymaps.editing;

import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class StatementCountsOnH2Test extends StatementCounts {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    StatementCountsOnH2Test() {
        super(MAPS);
    }
}
