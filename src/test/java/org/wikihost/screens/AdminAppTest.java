package org.wikihost.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.OfficeApp;
import org.wikihost.testing.ScriptClient;

/** An app's screen in the administration. */
class AdminAppTest {
    private static final String OFFICE = "/plugins/servlet/office?day=1";
    private static final String DESTINATION =
            "/authenticate.action?destination=%2Fplugins%2Fservlet%2Foffice%3Fday%3D1";
    private static Host host;

    @BeforeAll
    static void start(@TempDir Path home, @TempDir Path jars) throws Exception {
        Path jar = OfficeApp.jar().write(jars);
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(jar), true));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void an_administrator_confirms_the_password_and_is_led_back_until_access_is_dropped() {
        WebClient web = browser("en-GB", "admin");

        Document asked = web.open(OFFICE);
        assertThat(web.path()).isEqualTo(DESTINATION);
        assertThat(asked.select("h1").text()).isEqualTo("Confirm your password");

        Document wrong = authenticate(web, "wrong", "/plugins/servlet/office?day=1");
        assertThat(wrong.select(".aui-message-error").text()).isEqualTo("This is not your password.");

        Document office = authenticate(
                web, "admin", wrong.select("input[name=destination]").val());
        assertThat(web.path()).isEqualTo(OFFICE);
        assertThat(office.select("#office-title").text()).isEqualTo("Opening hours");
        assertThat(web.open(OFFICE).select("#websudo-drop").text()).isEqualTo("Drop access");

        web.open("/dropauthentication.action");
        web.open(OFFICE);
        assertThat(web.path()).isEqualTo(DESTINATION);
    }

    @Test
    void the_password_page_leads_to_no_other_site() {
        WebClient web = browser("en-GB", "admin");
        Document asked = web.open("/authenticate.action?destination=%2F%2Fexample.org%2Fplugins");
        assertThat(asked.select("input[name=destination]").val()).isEqualTo("/");

        authenticate(web, "admin", "https://example.org/");
        assertThat(web.path()).isEqualTo("/");
    }

    @Test
    void only_administrators_may_confirm_their_password() {
        WebClient editor = browser("en-GB", "editor");
        editor.open(OFFICE);
        assertThat(editor.status()).isEqualTo(403);

        authenticate(editor, "editor", OFFICE);
        assertThat(editor.status()).isEqualTo(403);
    }

    @Test
    void a_new_login_begins_without_a_secure_session() {
        WebClient web = browser("en-GB", "admin");
        web.open("/authenticate.action");
        authenticate(web, "admin", "/plugins/servlet/office");
        web.logIn("admin");

        web.open(OFFICE);
        assertThat(web.path()).isEqualTo(DESTINATION);
    }

    @Test
    void basic_authentication_is_no_secure_session() {
        assertThat(new ScriptClient(host.baseUrl(), "admin")
                        .get(OFFICE)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(DESTINATION));
    }

    @Test
    void the_password_is_asked_for_in_the_readers_language() {
        WebClient web = browser("fr-FR", "admin");
        web.send("/users/viewmysettings.action", Map.of("language", "fr", "theme", "LIGHT"));
        Document asked = web.open(OFFICE);
        web.send("/users/viewmysettings.action", Map.of("language", "en", "theme", "LIGHT"));

        assertThat(asked.select("h1").text()).isEqualTo("Confirmez votre mot de passe");
    }

    @Test
    void the_apps_heading_and_link_are_in_the_menu_of_the_administration_in_the_readers_language() {
        WebClient web = browser("en-GB", "admin");
        assertThat(menu(web.open("/admin/console.action"))).containsSubsequence("Office", "Opening hours");

        web.send("/users/viewmysettings.action", Map.of("language", "fr", "theme", "LIGHT"));
        List<String> french = menu(web.open("/admin/console.action"));
        web.send("/users/viewmysettings.action", Map.of("language", "en", "theme", "LIGHT"));
        assertThat(french).containsSubsequence("Bureau", "Heures d’ouverture");
    }

    @Test
    void the_apps_page_stands_in_the_administration_with_its_link_marked() {
        WebClient web = browser("en-GB", "admin");
        web.open(OFFICE);

        Document office = authenticate(web, "admin", OFFICE);

        assertThat(office.title()).startsWith("Opening hours - ");
        assertThat(office.select("#upm-link")).hasSize(1);
        assertThat(office.select(".aui-nav-selected").eachText()).containsExactly("Opening hours");
        assertThat(office.select("#main > #office-title")).hasSize(1);
    }

    @Test
    void the_apps_page_keeps_its_status() {
        WebClient web = browser("en-GB", "admin");

        Document office = authenticate(web, "admin", "/plugins/servlet/office?day=never");

        assertThat(web.status()).isEqualTo(404);
        assertThat(office.select("#main > #office-title")).hasSize(1);
    }

    @Test
    void what_an_app_audits_is_in_the_log_in_the_readers_language() {
        WebClient web = browser("en-GB", "admin");
        web.send("/plugins/servlet/office", Map.of("hours", "8-12"));
        assertThat(web.status()).isEqualTo(204);

        assertThat(newestEntry(web))
                .containsExactly(
                        "Administrator",
                        "Office",
                        "Hours changed",
                        "Front <desk> Office",
                        "Opening hours: 9-17 8-12 Reason: Summer");
        web.send("/users/viewmysettings.action", Map.of("language", "fr", "theme", "LIGHT"));
        List<String> french = newestEntry(web);
        web.send("/users/viewmysettings.action", Map.of("language", "en", "theme", "LIGHT"));
        assertThat(french).contains("Bureau", "Heures modifiées", "Heures d’ouverture : 9-17 8-12 Raison : Summer");
    }

    @Test
    void only_administrators_read_the_audit_log() {
        WebClient editor = browser("en-GB", "editor");
        editor.open("/plugins/servlet/audit");
        assertThat(editor.status()).isEqualTo(403);
    }

    private static List<String> menu(Document page) {
        return page.select("#full-height-container aside")
                .select(".aui-nav-heading, .aui-nav li")
                .eachText();
    }

    /** Without the date. */
    private static List<String> newestEntry(WebClient web) {
        return web.open("/plugins/servlet/audit").select("#audit-log tbody tr").first().select("td").eachText().stream()
                .skip(1)
                .toList();
    }

    private static WebClient browser(String language, String user) {
        return new WebClient(host.baseUrl(), language).logIn(user);
    }

    private static Document authenticate(WebClient web, String password, String destination) {
        return web.send("/doauthenticate.action", Map.of("password", password, "destination", destination));
    }
}
