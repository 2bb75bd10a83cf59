package org.wikihost.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;

/** People whom an administrator removes. */
class RemovedPeopleTest {
    @Test
    void what_a_removed_person_wrote_stays_and_mentions_of_them_lead_nowhere(@TempDir Path home) throws Exception {
        try (Host host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(), true))) {
            WebClient admin = new WebClient(host.baseUrl(), "en-GB").logIn("admin");
            WebClient manager = new WebClient(host.baseUrl(), "en-GB").logIn("manager");
            Document people = admin.open("/admin/users/browseusers.action");
            String key = people.select("tr:contains(Manager) [name=remove]").attr("value");
            String page = pageId(manager.open("/display/DEMO"));
            manager.send("/pages/comment.action", Map.of("pageId", page, "content", "Mine"));
            String comment = manager.open("/pages/viewpage.action?pageId=" + page)
                    .select(".comment")
                    .attr("id")
                    .replace("comment-", "");
            String mention = "<p><ac:link><ri:user ri:userkey=\"" + key + "\" /></ac:link></p>";
            manager.send(
                    "/pages/comment.action",
                    Map.of("pageId", page, "editId", comment, "version", "1", "storage", mention));

            admin.open("/admin/users/browseusers.action");
            admin.send("/admin/users/browseusers.action", Map.of("remove", key));

            Document left = admin.open("/pages/viewpage.action?pageId=" + page);
            assertThat(left.select(".comment .author").text()).isEqualTo("Unknown User (manager)");
            assertThat(left.select(".comment-content a.unresolved").text()).isEqualTo("Unknown User (manager)");
            assertThat(admin.open("/admin/users/browseusers.action")
                            .select("#content")
                            .text())
                    .doesNotContain("Manager");
            manager.open("/users/viewmysettings.action");
            assertThat(manager.path()).as("nobody is logged in").startsWith("/login.action");
        }
    }

    private static String pageId(Document page) {
        return page.select("meta[name=ajs-page-id]").attr("content");
    }
}
