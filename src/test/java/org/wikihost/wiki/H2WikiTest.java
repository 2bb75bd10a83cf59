package org.wikihost.wiki;

import org.wikihost.HostOptions.DatabaseKind;

class H2WikiTest extends ContentContract {
    @Override
    DatabaseKind databaseKind() {
        return DatabaseKind.H2;
    }
}
