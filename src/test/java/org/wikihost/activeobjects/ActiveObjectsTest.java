package org.wikihost.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;
import org.wikihost.database.StatementCounter;
import org.wikihost.plugins.App;
import org.wikihost.plugins.MacroModule;
import org.wikihost.testing.HelloApp;
import org.wikihost.testing.PluginHost;

class ActiveObjectsTest {
    @TempDir
    Path home;

    @TempDir
    Path jars;

    @Test
    void the_table_prefix_is_the_one_that_confluence_computes() {
        assertThat(TableNames.prefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71");
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void tables_are_made_at_the_first_use_and_hold_the_rows(DatabaseKind kind) throws Exception {
        try (PluginHost host = installed(kind)) {
            assertThat(tables(host.database())).isEmpty();

            assertThat(greet(host, "Zoë 😀")).contains("time 1");

            assertThat(tables(host.database())).containsExactly(TableNames.prefix(HelloApp.KEY) + "_GREETING");
            assertThat(greet(host, "Zoë 😀")).contains("time 2");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void rows_are_written_in_the_transaction_of_the_host(DatabaseKind kind) throws Exception {
        try (PluginHost host = installed(kind)) {
            greet(host, "Ada");
            Database database = host.database();

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        greet(host, "Ada");
                        greet(host, "Bob");
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");

            assertThat(greet(host, "Ada")).contains("time 2");
            assertThat(greet(host, "Bob")).contains("time 1");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void a_first_use_inside_a_transaction_that_fails_keeps_the_tables(DatabaseKind kind) throws Exception {
        try (PluginHost host = installed(kind)) {
            assertThatThrownBy(() -> host.database().inTransaction(() -> {
                        greet(host, "Ada");
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");

            assertThat(greet(host, "Ada")).contains("time 1");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void what_the_database_refuses_reaches_the_app_as_the_exception_of_active_objects(DatabaseKind kind)
            throws Exception {
        try (PluginHost host = installed(kind)) {
            greet(host, "Ada");

            assertThatThrownBy(() -> remember(host, "Ada")).rootCause().isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> remember(host, "Ada")).cause().isInstanceOf(ActiveObjectsException.class);
        }
    }

    @Test
    void statements_of_active_objects_are_counted() throws Exception {
        try (PluginHost host = installed(DatabaseKind.H2)) {
            greet(host, "Ada");

            StatementCounter.Recorded<String> recorded =
                    host.database().statements().record(() -> greet(host, "Ada"));

            assertThat(recorded.statements()).hasSize(2);
            assertThat(recorded.statements().get(0)).contains("_GREETING").startsWithIgnoringCase("SELECT");
            assertThat(recorded.statements().get(1)).contains("_GREETING").startsWithIgnoringCase("UPDATE");
        }
    }

    private PluginHost installed(DatabaseKind kind) throws Exception {
        PluginHost host = PluginHost.start(home, kind);
        host.plugins().install(HelloApp.jar().write(jars));
        return host;
    }

    private static String greet(PluginHost host, String name) {
        try {
            return host.plugins()
                    .modules(MacroModule.class)
                    .get(0)
                    .macro()
                    .get()
                    .execute(Map.of("name", name), "", null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls {@code Greetings.remember} of the app, whose classes the tests only see by name. */
    private static void remember(PluginHost host, String name) throws Exception {
        App app = host.plugins().modules(MacroModule.class).get(0).app();
        Object greetings =
                app.component(app.load("org.example.hello.Greetings")).orElseThrow();
        greetings.getClass().getMethod("remember", String.class).invoke(greetings, name);
    }

    private static List<String> tables(Database database) {
        return database.jdbc()
                .sql("select table_name from information_schema.tables where table_name like 'AO\\_%' escape '\\'")
                .query(String.class)
                .list();
    }
}
