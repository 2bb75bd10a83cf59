package org.wikihost.servlets;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wikihost.plugins.ServletModule;
import org.wikihost.testing.ClassLevelApp;
import org.wikihost.testing.People;
import org.wikihost.testing.WebModules;

class AppServletsTest {
    private static final ClassLevelApp APP = new ClassLevelApp("org.example.shop", "1", Path.of("."), Map.of());

    private final People people = new People();
    private final AppServlets servlets = new AppServlets(people);
    private final WebModules web = WebModules.start(Map.of("/plugins/servlet/*", servlets));
    private final Shop shop = new Shop();

    /** Says where it was reached; not annotated, so for licensed users. */
    static class Shop extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private boolean destroyed;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .write(request.getServletPath() + "|" + request.getPathInfo() + "|" + getInitParameter("colour"));
        }

        @Override
        public void destroy() {
            destroyed = true;
        }
    }

    /** For everybody. */
    @UnrestrictedAccess
    static final class Window extends Shop {
        private static final long serialVersionUID = 1L;
    }

    /** For administrators. */
    @AdminOnly
    static final class Office extends Shop {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void installs_the_app() {
        servlets.load(List.of(
                module("shop", "/shop/*", shop),
                module("cellar", "/shop/cellar", new Shop()),
                module("window", "/window", new Window()),
                module("office", "/office", new Office())));
        people.become("editor");
    }

    @AfterEach
    void stops() {
        web.close();
    }

    @Test
    void a_servlet_is_reached_by_its_pattern_with_its_parameters() {
        assertThat(web.get("/plugins/servlet/shop/till/2").body()).isEqualTo("/plugins/servlet/shop|/till/2|red");
        assertThat(web.get("/plugins/servlet/shop").body()).isEqualTo("/plugins/servlet/shop|null|red");
        assertThat(web.get("/plugins/servlet/shop/cellar").body()).isEqualTo("/plugins/servlet/shop/cellar|null|red");
        assertThat(web.get("/plugins/servlet/shopping").statusCode()).isEqualTo(404);
        assertThat(web.get("/plugins/servlet/").statusCode()).isEqualTo(404);
    }

    @Test
    void anonymous_readers_are_sent_to_the_login_and_come_back() {
        people.become(null);

        HttpResponse<String> page = web.get("/plugins/servlet/shop/till?item=1");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .endsWith("/confluence/login.action?os_destination=%2Fplugins%2Fservlet%2Fshop%2Ftill%3Fitem%3D1");
        assertThat(web.send(web.request("/plugins/servlet/shop").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(web.get("/plugins/servlet/window").statusCode()).isEqualTo(200);
    }

    @Test
    void people_without_the_level_are_refused() {
        assertThat(web.get("/plugins/servlet/office").statusCode()).isEqualTo(403);
        people.become("guest");
        assertThat(web.get("/plugins/servlet/shop").statusCode()).isEqualTo(403);
        people.become("admin");
        assertThat(web.get("/plugins/servlet/office").statusCode()).isEqualTo(200);
    }

    @Test
    void a_servlet_of_a_disabled_app_is_destroyed_and_gone() {
        assertThat(web.get("/plugins/servlet/shop").statusCode()).isEqualTo(200);

        servlets.load(List.of());

        assertThat(shop.destroyed).isTrue();
        assertThat(web.get("/plugins/servlet/shop").statusCode()).isEqualTo(404);
    }

    private static ServletModule module(String key, String pattern, Servlet servlet) {
        return new ServletModule(APP.head(key, "servlet"), List.of(pattern), Map.of("colour", "red"), () -> servlet);
    }
}
