package org.journeymaps.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.journeymaps.storage.MapAddress;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Loads a map as JDBC does it when nobody asks for more: one query on the thread's connection, and one pass over the text. */
final class FloorLoad {

    private static final String QUERY =
            "select \"MAP_REVISION\", \"MAP_TEXT\" from \"AO_751190_JOURNEY_MAP\"" + " where \"ADDRESS\" = ?";

    private final JsonFactory json = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final DataSource dataSource;

    FloorLoad(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    FloorMap find(MapAddress address) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return find(connection, address);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private FloorMap find(Connection connection, MapAddress address) throws SQLException, IOException {
        String key = address.key().toString();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, address.contentId() + "/" + key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                try (JsonParser parser = json.createParser(row.getString(2))) {
                    return new FloorText(parser).read(key, row.getLong(1));
                }
            }
        }
    }
}
