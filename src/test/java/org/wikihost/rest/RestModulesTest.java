package org.wikihost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.plugins.RestModule;
import org.wikihost.testing.ClassLevelApp;
import org.wikihost.testing.People;
import org.wikihost.testing.WebModules;

class RestModulesTest {
    private final People people = new People();
    private final ReadOnlySwitch accessMode = new ReadOnlySwitch();
    private final RestModules rest = new RestModules(people, accessMode);
    private final WebModules web = WebModules.start(Map.of("/rest/*", rest));

    /** A component of the app. */
    public record Store(String name) {}

    /** A body. */
    public record Note(String text) {}

    /** The app's own refusal. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The app's own answer to its refusal. */
    @Provider
    public static final class RefusedMapper implements ExceptionMapper<Refused> {
        @Override
        public jakarta.ws.rs.core.Response toResponse(Refused refused) {
            return jakarta.ws.rs.core.Response.status(409).entity("refused").build();
        }
    }

    /** The app's resource; not annotated, so for licensed users. */
    @Path("notes")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Notes {
        private final Store store;
        private final UriInfo address;

        /** Both kinds of injection. */
        @Inject
        public Notes(Store store, @Context UriInfo address) {
            this.store = store;
            this.address = address;
        }

        @GET
        @Path("plain")
        public String plain(@Context HttpServletRequest request) {
            return store.name() + " " + address.getPath() + " " + request.getContextPath();
        }

        @GET
        @Path("level/open")
        @UnrestrictedAccess
        public String open() {
            return "open";
        }

        @GET
        @Path("level/anonymous")
        @AnonymousSiteAccess
        public String anonymous() {
            return "anonymous";
        }

        @GET
        @Path("level/none")
        public String none() {
            return "none";
        }

        @GET
        @Path("level/admin")
        @AdminOnly
        public String admin() {
            return "admin";
        }

        @GET
        @Path("level/sysadmin")
        @SystemAdminOnly
        public String systemAdmin() {
            return "sysadmin";
        }

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public Note save(Note note) {
            return new Note(note.text() + "!");
        }

        @POST
        @Path("form")
        public String form() {
            return "saved";
        }

        @POST
        @Path("hook")
        @XsrfProtectionExcluded
        @ReadOnlyAccessAllowed
        public String hook() {
            return "hooked";
        }

        @GET
        @Path("fail/{how}")
        public String fail(@PathParam("how") String how) {
            throw how.equals("own") ? new Refused() : new IllegalStateException("secret of the database");
        }
    }

    private static final class ReadOnlySwitch implements AccessModeService {
        private volatile boolean readOnly;

        @Override
        public boolean isReadOnlyAccessModeEnabled() {
            return readOnly;
        }

        @Override
        public boolean shouldEnforceReadOnlyAccess() {
            return readOnly;
        }
    }

    @BeforeEach
    void installs_the_app() {
        rest.load(List.of(module("1.0")));
        people.become("editor");
    }

    @AfterEach
    void stops() {
        web.close();
    }

    @Test
    void a_resource_gets_components_and_the_request_at_its_version_and_at_latest() {
        assertThat(web.get("/rest/memo/1.0/notes/plain").body()).isEqualTo("store notes/plain /confluence");
        assertThat(web.get("/rest/memo/latest/notes/plain?x=%20y").body()).isEqualTo("store notes/plain /confluence");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nobody",
            value = {
                "open, nobody, 200",
                "open, guest, 200",
                "anonymous, nobody, 401",
                "anonymous, guest, 403",
                "anonymous, editor, 200",
                "none, nobody, 401",
                "none, guest, 403",
                "none, editor, 200",
                "admin, nobody, 401",
                "admin, editor, 403",
                "admin, admin, 200",
                "admin, sysadmin, 200",
                "sysadmin, admin, 403",
                "sysadmin, sysadmin, 200"
            })
    void each_level_admits_whom_it_should(String level, @Nullable String person, int status) {
        people.become(person);

        HttpResponse<String> answer = web.get("/rest/memo/1.0/notes/level/" + level);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(status == 200 ? level : error(status));
    }

    private static String error(int status) {
        return status == 401
                ? "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}"
                : "{\"message\":\"Client is not allowed to access this resource.\",\"status-code\":403}";
    }

    @Test
    void anonymous_readers_come_in_where_the_site_is_open_to_them() {
        people.become(null);
        people.letAnonymousPeopleIn(true);

        assertThat(web.get("/rest/memo/1.0/notes/level/anonymous").statusCode()).isEqualTo(200);
        assertThat(web.get("/rest/memo/1.0/notes/level/none").statusCode()).isEqualTo(401);
    }

    @Test
    void json_is_read_and_written_and_unknown_fields_are_refused() {
        assertThat(post("/rest/memo/1.0/notes", "application/json", "{\"text\":\"a\"}")
                        .body())
                .isEqualTo("{\"text\":\"a!\"}");

        for (String bad : List.of("{\"text\":\"a\",\"more\":1}", "{", "[]", "{\"text\":{}}")) {
            HttpResponse<String> answer = post("/rest/memo/1.0/notes", "application/json", bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).as(bad).doesNotContain("org.wikihost").contains("\"status-code\":400");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=b",
                "text/plain;charset=UTF-8",
                ""
            })
    void a_write_that_a_form_of_another_site_could_send_needs_the_token_header(String contentType) {
        HttpResponse<String> forged = post("/rest/memo/1.0/notes/form", contentType, "a=b");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("XSRF check failed");

        assertThat(web.send(web.request("/rest/memo/1.0/notes/form")
                                .header("Content-Type", contentType.isEmpty() ? "text/plain" : contentType)
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.ofString("a=b")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/rest/memo/1.0/notes/hook", contentType, "a=b").body()).isEqualTo("hooked");
    }

    @Test
    void read_only_mode_stops_writes_that_are_not_marked_as_allowed() {
        accessMode.readOnly = true;

        assertThat(post("/rest/memo/1.0/notes", "application/json", "{\"text\":\"a\"}")
                        .statusCode())
                .isEqualTo(405);
        assertThat(post("/rest/memo/1.0/notes/hook", "application/json", "{}").statusCode())
                .isEqualTo(200);
        assertThat(web.get("/rest/memo/1.0/notes/plain").statusCode()).isEqualTo(200);
    }

    @Test
    void errors_tell_nothing_of_the_inside_and_the_apps_own_mappers_come_first() {
        HttpResponse<String> unexpected = web.get("/rest/memo/1.0/notes/fail/hard");
        assertThat(unexpected.statusCode()).isEqualTo(500);
        assertThat(unexpected.body()).isEqualTo("{\"message\":\"Internal server error\",\"status-code\":500}");

        HttpResponse<String> own = web.get("/rest/memo/1.0/notes/fail/own");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).isEqualTo("refused");

        assertThat(web.get("/rest/memo/1.0/nothing").body())
                .isEqualTo("{\"message\":\"Not Found\",\"status-code\":404}");
        assertThat(web.get("/rest/memo/2.0/notes/plain").statusCode()).isEqualTo(404);
    }

    @Test
    void latest_is_the_highest_version_and_a_disabled_app_is_gone() {
        RestModule old = module("1.9");
        rest.load(List.of(module("1.10"), old));
        assertThat(web.get("/rest/memo/latest/notes/plain").statusCode()).isEqualTo(200);
        assertThat(web.get("/rest/memo/1.9/notes/plain").statusCode()).isEqualTo(200);
        assertThat(new VersionOrder().compare("1.10", "1.9")).isPositive();

        rest.load(List.of());
        assertThat(web.get("/rest/memo/latest/notes/plain").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String address, String contentType, String body) {
        var request = web.request(address).POST(BodyPublishers.ofString(body));
        return web.send(contentType.isEmpty() ? request : request.header("Content-Type", contentType));
    }

    private static RestModule module(String version) {
        ClassLevelApp app = new ClassLevelApp(
                "org.example.memo", "1", java.nio.file.Path.of("."), Map.of(Store.class, new Store("store")));
        return new RestModule(
                app.head("rest", "rest"),
                "/memo",
                version,
                List.of(),
                List.of(Notes.class, Note.class, RefusedMapper.class));
    }
}
