package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;

/** Names and types of tables and columns that all databases of Confluence take. */
class EntityNamesTest {

    private static final Set<String> RESERVED = Set.of(
            "COMMENT",
            "DATE",
            "DESC",
            "GROUP",
            "INDEX",
            "KEY",
            "LEVEL",
            "MODE",
            "NUMBER",
            "OPTION",
            "ORDER",
            "POSITION",
            "RANK",
            "ROW",
            "SIZE",
            "START",
            "TABLE",
            "TEXT",
            "TIME",
            "TYPE",
            "USER",
            "VALUE",
            "VIEW");

    private static final Set<Class<?>> COLUMN_TYPES =
            Set.of(int.class, long.class, boolean.class, Integer.class, Long.class, String.class);

    @Test
    void table_names_fit_behind_the_prefix_of_active_objects() {
        assertThat(entities())
                .extracting(entity ->
                        upperUnderscore(entity.getAnnotation(Table.class).value()))
                .containsExactlyInAnyOrder(
                        "JOURNEY_MAP",
                        "MAP_EDIT",
                        "MAP_STATE",
                        "TOUCHPOINT",
                        "MARK",
                        "MARK_ROUND",
                        "MARK_TALLY",
                        "ANSWER",
                        "ANSWER_TALLY",
                        "IMPORT",
                        "IMPORT_SETTING",
                        "FIGURE",
                        "COMMENT_LINK",
                        "COMMENT_SEEN")
                .allSatisfy(
                        name -> assertThat(name).hasSizeLessThanOrEqualTo(20).isNotIn(RESERVED));
    }

    @Test
    void column_names_fit_and_mean_nothing_to_a_database() {
        AtlassianFieldNameConverter names = new AtlassianFieldNameConverter();
        assertThat(getters())
                .extracting(names::getName)
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(name).hasSizeLessThanOrEqualTo(30).isNotIn(RESERVED));
    }

    @Test
    void columns_hold_plain_values_of_lengths_that_every_database_takes() {
        assertThat(getters()).allSatisfy(getter -> {
            assertThat(getter.getReturnType()).isIn(COLUMN_TYPES);
            if (getter.getReturnType() == String.class) {
                assertThat(getter.getAnnotation(StringLength.class))
                        .as(getter.toString())
                        .isNotNull();
                assertThat(getter.getAnnotation(StringLength.class).value())
                        .isLessThanOrEqualTo(StringLength.MAX_LENGTH);
            }
        });
    }

    private static List<Method> getters() {
        return entities().stream()
                .flatMap(entity -> Arrays.stream(entity.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0)
                .toList();
    }

    @SuppressWarnings("unchecked") // the descriptor names entities only
    private static List<Class<? extends RawEntity<?>>> entities() {
        return Descriptor.read().texts("//ao/entity").stream()
                .<Class<? extends RawEntity<?>>>map(name -> (Class<? extends RawEntity<?>>) load(name))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String upperUnderscore(String camelCase) {
        return String.join(
                "_",
                Stream.of(camelCase.split("(?<=.)(?=[A-Z])"))
                        .map(String::toUpperCase)
                        .toList());
    }
}
