package org.journeymaps.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class MapStoreOnH2Test extends MapStoreTests {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    @Override
    MapDatabase maps() {
        return MAPS;
    }
}
