package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.text.MapJson;
import org.wikihost.activeobjects.BareActiveObjects;
import org.wikihost.database.Database;

/** Opens the app's tables where no app is installed. */
public final class MapStores {

    private static final String NAMESPACE = "org.journeymaps.confluence";

    private MapStores() {}

    /** The maps in a database of the host, in the tables that the installed app would have. */
    public static MapStore open(Database database) {
        return new ActiveObjectsMapStore(tables(database), new MapJson());
    }

    /** The change log of the same maps. */
    public static MapLog log(Database database) {
        return new ActiveObjectsMapLog(tables(database), new MapJson());
    }

    /** The marks of the same maps. */
    public static MarkStore marks(Database database) {
        return new ActiveObjectsMarkStore(tables(database));
    }

    /** What the same tables know of comments. */
    public static CommentLinks commentLinks(Database database) {
        return new ActiveObjectsCommentLinks(tables(database));
    }

    /** The answers to the same maps. */
    public static AnswerStore answers(Database database) {
        return new ActiveObjectsAnswerStore(tables(database));
    }

    /** Files on their way into the same maps, where connections are lent. */
    public static AnswerImports imports(Database database) {
        return new ActiveObjectsAnswerImports(tables(database), lent(database));
    }

    /** Files on their way into the same maps, where Active Objects is all there is. */
    public static AnswerImports importsRowByRow(Database database) {
        return new ActiveObjectsAnswerImports(tables(database), new NoConnections());
    }

    static Connections lent(Database database) {
        return new Connections() {
            @Override
            public <T> Optional<T> with(Function<Connection, T> work) {
                return Optional.of(database.withConnection(work));
            }
        };
    }

    /** A Confluence that lends none. */
    static final class NoConnections implements Connections {
        @Override
        public <T> Optional<T> with(Function<Connection, T> work) {
            return Optional.empty();
        }
    }

    static String textHash(JourneyContent content) {
        return TextHash.of(new MapJson().write(content));
    }

    static ActiveObjects tables(Database database) {
        return BareActiveObjects.open(
                database,
                NAMESPACE,
                List.of(
                        JourneyMapRow.class,
                        MapEditRow.class,
                        MapStateRow.class,
                        TouchpointRow.class,
                        MarkRow.class,
                        MarkRoundRow.class,
                        MarkTallyRow.class,
                        AnswerRow.class,
                        AnswerTallyRow.class,
                        ImportRow.class,
                        ImportSettingRow.class,
                        FigureRow.class,
                        CommentLinkRow.class,
                        CommentSeenRow.class));
    }
}
