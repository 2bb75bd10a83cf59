package org.journeymaps.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class MapStoreOnPostgresTest extends MapStoreTests {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.POSTGRES);

    @Override
    MapDatabase maps() {
        return MAPS;
    }
}
