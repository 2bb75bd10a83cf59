package org.journeymaps.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapLog;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Changes a touchpoint's emotion with the reads and writes of the app, on the thread's connection. It reads no text and makes none: what
 * it writes is there beforehand.
 */
final class FloorEdit {

    private static final String FIND_MAP = "select \"ID\", \"CONTENT_ID\", \"MAP_KEY\", \"MAP_REVISION\","
            + " \"CHECKPOINT_REVISION\", \"CHECKPOINT_HASH\", \"PENDING_REVISION\","
            + " \"UNSAVED_SINCE\", \"SEEN_VERSION\", \"SEEN_MODIFIED_AT\", \"SEEN_HASH\", \"SEEN_PLACES\", \"MARKS_STAMP\", \"COMMENTS_STAMP\","
            + " \"MAP_TEXT\" from \"AO_751190_JOURNEY_MAP\" where \"ADDRESS\" = ?";

    private static final String FIND_REQUEST =
            "select \"ID\", \"MAP_ID\", \"MAP_REVISION\", \"REVISION_KEY\", \"CLIENT_KEY\","
                    + " \"EDIT_SOURCE\", \"AUTHOR_KEY\", \"MADE_AT\", \"REFERS_TO\", \"EDIT_TEXT\", \"PAGE_HASH\""
                    + " from \"AO_751190_MAP_EDIT\" where \"CLIENT_KEY\" = ?";

    private static final String ADD_EDIT = "insert into \"AO_751190_MAP_EDIT\" (\"MAP_ID\", \"MAP_REVISION\","
            + " \"REVISION_KEY\", \"CLIENT_KEY\", \"EDIT_SOURCE\", \"AUTHOR_KEY\", \"MADE_AT\", \"REFERS_TO\", \"EDIT_TEXT\","
            + " \"PAGE_HASH\") values (?, ?, ?, ?, 'edit', ?, ?, 0, ?, null)";

    private static final String ADD_STATE =
            "insert into \"AO_751190_MAP_STATE\" (\"MAP_ID\", \"MAP_REVISION\", \"REVISION_KEY\","
                    + " \"MAP_TEXT\") values (?, ?, ?, ?)";

    private static final String CHANGE_MAP = "update \"AO_751190_JOURNEY_MAP\" set \"MAP_REVISION\" = ?,"
            + " \"MAP_TEXT\" = ?, \"TEXT_LENGTH\" = ?, \"UNSAVED_SINCE\" = ? where \"ID\" = ?";

    private static final String FIND_TOUCHPOINT =
            "select \"ID\", \"MAP_ID\", \"TOUCHPOINT_KEY\", \"TOUCHPOINT_ID\", \"STAGE_ID\","
                    + " \"TOUCHPOINT_NAME\", \"CHANNEL\", \"CHANNEL_GROUP\", \"TEAM\", \"EMOTION_TENTHS\", \"IMPORTANCE\","
                    + " \"MOMENT_OF_TRUTH\", \"REMOVED_AT\" from \"AO_751190_TOUCHPOINT\""
                    + " where \"TOUCHPOINT_KEY\" = ?";

    private static final String CHANGE_TOUCHPOINT =
            "update \"AO_751190_TOUCHPOINT\" set \"EMOTION_TENTHS\" = ? where \"ID\" = ?";

    private static final String COUNT =
            "select count(*) from \"AO_751190_JOURNEY_MAP\" where \"ID\" = ? and \"MAP_REVISION\" = ?";

    private final DataSource dataSource;

    FloorEdit(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes an edit and gives the revision that it made. The caller holds the transaction. */
    long make(MapAddress address, String touchpoint, String clientId, String user, Texts texts) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return make(connection, address, touchpoint, clientId, user, texts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static long make(
            Connection connection, MapAddress address, String touchpoint, String clientId, String user, Texts texts)
            throws SQLException {
        int map;
        long revision;
        try (PreparedStatement query = prepare(connection, FIND_MAP, address.contentId() + "/" + address.key());
                ResultSet row = query.executeQuery()) {
            row.next();
            map = row.getInt("ID");
            revision = row.getLong("MAP_REVISION") + 1;
        }
        if (has(connection, FIND_REQUEST, map + "/" + clientId)) {
            return revision;
        }
        long at = System.currentTimeMillis();
        update(connection, ADD_EDIT, map, revision, map + "/" + revision, map + "/" + clientId, user, at, texts.edit());
        if (revision % MapLog.FULL_TEXT_EVERY == 0) {
            update(connection, ADD_STATE, map, revision, map + "/" + revision, texts.map());
        }
        update(connection, CHANGE_MAP, revision, texts.map(), texts.map().length(), at, map);
        try (PreparedStatement query = prepare(connection, FIND_TOUCHPOINT, map + "/" + touchpoint);
                ResultSet row = query.executeQuery()) {
            row.next();
            update(connection, CHANGE_TOUCHPOINT, texts.emotion(), row.getInt("ID"));
        }
        if (!has(connection, COUNT, map, revision)) {
            throw new IllegalStateException("The map was deleted meanwhile");
        }
        return revision;
    }

    private static boolean has(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, arguments);
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getInt(1) > 0;
        }
    }

    private static void update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /**
     * What an edit writes.
     *
     * @param edit the text of the edit
     * @param map the text of the map after it
     * @param emotion the touchpoint's emotion after it, in tenths
     */
    record Texts(String edit, String map, int emotion) {}
}
