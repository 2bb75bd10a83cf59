package org.wikihost.wiki;

import org.wikihost.HostOptions.DatabaseKind;

class PostgresWikiTest extends ContentContract {
    @Override
    DatabaseKind databaseKind() {
        return DatabaseKind.POSTGRES;
    }
}
