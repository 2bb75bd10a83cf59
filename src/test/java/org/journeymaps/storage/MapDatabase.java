package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;
import org.wikihost.database.TestDatabase;

/** A database with the app's tables for the tests of one class and of the classes nested in it. */
public final class MapDatabase implements BeforeAllCallback, AfterAllCallback {

    private final DatabaseKind kind;
    private @Nullable Opened opened;
    private int classes;

    public MapDatabase(DatabaseKind kind) {
        this.kind = kind;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (classes++ == 0) {
            Path home = Files.createTempDirectory("maps");
            Database database = TestDatabase.open(home, kind);
            opened = new Opened(home, database, MapStores.tables(database));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (--classes > 0) {
            return;
        }
        database().close();
        try (Stream<Path> files = Files.walk(opened().home())) {
            files.sorted(Comparator.reverseOrder()).forEach(MapDatabase::delete);
        }
    }

    public MapStore store() {
        return new ActiveObjectsMapStore(tables(), new MapJson());
    }

    public MapLog log() {
        return new ActiveObjectsMapLog(tables(), new MapJson());
    }

    public MarkStore marks() {
        return new ActiveObjectsMarkStore(tables());
    }

    public CommentLinks commentLinks() {
        return new ActiveObjectsCommentLinks(tables());
    }

    public AnswerStore answers() {
        return new ActiveObjectsAnswerStore(tables());
    }

    public AnswerImports imports() {
        return imports(tables());
    }

    AnswerImports imports(ActiveObjects tables) {
        return new ActiveObjectsAnswerImports(tables, MapStores.lent(database()));
    }

    public FigureStore figures() {
        return new ActiveObjectsFigureStore(tables());
    }

    public ImportSettings importSettings() {
        return new ActiveObjectsImportSettings(tables());
    }

    /** What the tables hold. */
    public MapRows rows() {
        return new MapRows(tables());
    }

    public Database database() {
        return opened().database();
    }

    ActiveObjects tables() {
        return opened().tables();
    }

    private Opened opened() {
        return Objects.requireNonNull(opened, "the tests of the class have not begun");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Opened(Path home, Database database, ActiveObjects tables) {}
}
