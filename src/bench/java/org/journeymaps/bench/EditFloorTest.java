package org.journeymaps.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.testing.MapSize;
import org.junit.jupiter.api.Test;

/** The measurement of edits means something only while the floor reads and writes the same rows as the app. */
class EditFloorTest {

    private static final Pattern STATEMENT = Pattern.compile("(?is)\\s*(\\w+).*?(AO_751190_\\w+).*");

    @Test
    void the_floor_leaves_the_same_map_with_the_same_statements_in_the_same_order() throws IOException {
        try (EditedMap app = new EditedMap(MapSize.MEDIUM);
                EditedMap floor = new EditedMap(MapSize.MEDIUM)) {
            assertThat(statements(floor, floor::floorEdit)).isEqualTo(statements(app, app::edit));
            assertThat(floor.stored().content()).isEqualTo(app.stored().content());

            app.edit();
            floor.floorEdit();

            assertThat(floor.stored().content()).isEqualTo(app.stored().content());
            assertThat(floor.stored().revision())
                    .isEqualTo(app.stored().revision())
                    .isEqualTo(3);
        }
    }

    /** What each statement does to which table. Only Active Objects asks for the number of a new row beforehand. */
    private static List<String> statements(EditedMap map, Supplier<?> edit) {
        return map.statements(edit).stream()
                .filter(sql -> !sql.contains("_ID_seq"))
                .map(EditFloorTest::summary)
                .toList();
    }

    private static String summary(String sql) {
        Matcher matcher = STATEMENT.matcher(sql);
        assertThat(matcher.matches()).as(sql).isTrue();
        return matcher.group(1).toLowerCase(Locale.ROOT) + ' ' + matcher.group(2);
    }
}
