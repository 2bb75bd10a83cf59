package org.journeymaps.editing;

import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class MapHistoryPropertyOnH2Test extends MapHistoryPropertyTests {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    MapHistoryPropertyOnH2Test() {
        super(MAPS);
    }
}
