package org.journeymaps.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeymaps.answer.NewAnswer;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/** Puts answers into the app's table past the app, a batch of JDBC at a time. They count nowhere until somebody rebuilds the tallies. */
public final class BareAnswers {

    private static final String TABLE = "AO_751190_ANSWER";

    private BareAnswers() {}

    /** Inserts answers in a transaction of their own. */
    public static void insert(Database database, int mapId, List<NewAnswer> answers) throws SQLException {
        List<Map<String, @Nullable Object>> rows = answers.stream()
                .<Map<String, @Nullable Object>>map(
                        answer -> new TreeMap<>(AnswerRows.columns(mapId, 0, answer, Map.of(), 1L)))
                .toList();
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(sql(rows.get(0).keySet()))) {
            connection.setAutoCommit(false);
            for (Map<String, @Nullable Object> row : rows) {
                int column = 1;
                for (Object value : row.values()) {
                    insert.setObject(column++, value);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static String sql(Iterable<String> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(name -> names.add('"' + name + '"'));
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        return "insert into \"" + TABLE + "\" (" + String.join(", ", names) + ") values (" + marks + ")";
    }
}
