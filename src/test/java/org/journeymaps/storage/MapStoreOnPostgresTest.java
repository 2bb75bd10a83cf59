package org.journeymaps.storage;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class MapStoreOnPostgresTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.POSTGRES);

    @Nested
    class Maps extends MapStoreTests {
        Maps() {
            super(MAPS);
        }
    }

    @Nested
    class Changes extends MapChangeTests {
        Changes() {
            super(MAPS);
        }
    }

    @Nested
    class Touchpoints extends TouchpointRowsTests {
        Touchpoints() {
            super(MAPS);
        }
    }

    @Nested
    class Log extends MapLogTests {
        Log() {
            super(MAPS);
        }
    }

    @Nested
    class Checkpoints extends CheckpointTests {
        Checkpoints() {
            super(MAPS);
        }
    }

    @Nested
    class RemovedMaps extends RemovedMapsTests {
        RemovedMaps() {
            super(MAPS);
        }
    }

    @Nested
    class Comments extends CommentLinkTests {
        Comments() {
            super(MAPS);
        }
    }

    @Nested
    class Marked extends MarkStoreTests {
        Marked() {
            super(MAPS);
        }
    }

    @Nested
    class Answered extends AnswerStoreTests {
        Answered() {
            super(MAPS);
        }
    }

    @Nested
    class ImportedInto extends AnswerImportTests {
        ImportedInto() {
            super(MAPS);
        }
    }
}
