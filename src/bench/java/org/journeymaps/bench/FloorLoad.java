package org.journeymaps.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Loads a map as JDBC does it when nobody asks for more: five queries on the thread's connection, column by column. */
final class FloorLoad {

    private static final String TABLES = "AO_751190_";

    private final DataSource dataSource;

    FloorLoad(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    FloorMap find(UUID key) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return find(connection, key.toString());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static FloorMap find(Connection connection, String key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select ID, MAP_KEY, TITLE, PERSONA_NAME, PERSONA_TEXT,"
                        + " SCENARIO, GOAL_TEXT, JOURNEY_TYPE, MAP_STATUS, MAP_REVISION from \"" + TABLES
                        + "JOURNEY_MAP\" where MAP_KEY = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                int id = row.getInt(1);
                return new FloorMap(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getLong(10),
                        stages(connection, id),
                        lanes(connection, id),
                        touchpoints(connection, id),
                        cards(connection, id));
            }
        }
    }

    private static List<FloorMap.Stage> stages(Connection connection, int map) throws SQLException {
        List<FloorMap.Stage> stages = new ArrayList<>();
        rows(
                connection,
                "STAGE_ID, STAGE_NAME, GOAL_TEXT, COLOUR",
                "STAGE",
                map,
                row -> stages.add(
                        new FloorMap.Stage(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        return stages;
    }

    private static List<FloorMap.Lane> lanes(Connection connection, int map) throws SQLException {
        List<FloorMap.Lane> lanes = new ArrayList<>();
        rows(
                connection,
                "LANE_ID, LANE_TYPE, LANE_NAME",
                "LANE",
                map,
                row -> lanes.add(new FloorMap.Lane(row.getString(1), row.getString(2), row.getString(3))));
        return lanes;
    }

    private static Map<String, List<FloorMap.Touchpoint>> touchpoints(Connection connection, int map)
            throws SQLException {
        Map<String, List<FloorMap.Touchpoint>> touchpoints = new HashMap<>();
        rows(
                connection,
                "STAGE_ID, TOUCHPOINT_ID, TOUCHPOINT_NAME, CHANNEL, TEAM, EMOTION_TENTHS, IMPORTANCE, MOMENT_OF_TRUTH,"
                        + " EVIDENCE",
                "TOUCHPOINT",
                map,
                row -> {
                    int tenths = row.getInt(6);
                    int emotion = row.wasNull() ? FloorMap.Touchpoint.NO_VALUE : tenths;
                    touchpoints
                            .computeIfAbsent(row.getString(1), stage -> new ArrayList<>())
                            .add(new FloorMap.Touchpoint(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    emotion,
                                    row.getInt(7),
                                    row.getBoolean(8),
                                    row.getString(9).equals("assumed")));
                });
        return touchpoints;
    }

    private static Map<String, Map<String, List<FloorMap.Card>>> cards(Connection connection, int map)
            throws SQLException {
        Map<String, Map<String, List<FloorMap.Card>>> cards = new HashMap<>();
        rows(
                connection,
                "LANE_ID, ANCHOR_ID, CARD_ID, CARD_TEXT, SEVERITY",
                "CARD",
                map,
                row -> cards.computeIfAbsent(row.getString(1), lane -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), anchor -> new ArrayList<>())
                        .add(new FloorMap.Card(row.getString(3), row.getString(4), row.getInt(5))));
        return cards;
    }

    private static void rows(Connection connection, String columns, String table, int map, RowReader reader)
            throws SQLException {
        String sql = "select " + columns + " from \"" + TABLES + table
                + "\" where MAP_ID = ? order by SORT_RANK asc, ID asc";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, map);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
