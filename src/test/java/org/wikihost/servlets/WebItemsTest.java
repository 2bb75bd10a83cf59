package org.wikihost.servlets;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.Condition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.Label;
import org.wikihost.plugins.ResourceFile;
import org.wikihost.plugins.WebCondition;
import org.wikihost.plugins.WebItemModule;
import org.wikihost.plugins.WebSectionModule;
import org.wikihost.request.RequestScope;
import org.wikihost.testing.ClassLevelApp;
import org.wikihost.velocity.TemplateEngine;

class WebItemsTest {
    private static final ClassLevelApp APP = new ClassLevelApp("org.example.shop", "1", Path.of("."), Map.of());
    private static final String MENU = "system.content.action/primary";

    private final Texts texts = new Texts(new RequestScope());
    private final TemplateEngine templates = new TemplateEngine(texts, "/confluence");

    @Test
    void links_of_a_section_come_by_weight_with_their_addresses() {
        WebItems items = items(
                item("late", 20, "/shop?page=$page.id&sort=a", WebCondition.always()),
                item("early", 10, "https://example.org/$page.id", WebCondition.always()),
                item("none", 30, "", WebCondition.always()));

        List<WebLink> links = items.inSection(MENU, Map.of("page", Map.of("id", 7)));

        assertThat(links).extracting(WebLink::label).containsExactly("early", "late", "none");
        assertThat(links)
                .extracting(WebLink::address)
                .containsExactly("https://example.org/7", "/confluence/shop?page=7&sort=a", "");
        assertThat(links.get(0).iconAddress()).isEqualTo("/confluence/download/resources/org.example.shop:early/icon");
        assertThat(items.inSection("system.admin/configuration", Map.of())).isEmpty();
    }

    @Test
    void conditions_see_the_context_and_a_failing_one_hides_only_its_link() {
        WebCondition forEditors = condition(false, new Expects("editor"));
        WebCondition notForEditors = condition(true, new Expects("editor"));
        WebCondition broken = condition(false, new Object());
        WebItems items = items(
                item("a", 1, "/a", forEditors),
                item("b", 2, "/b", notForEditors),
                item("c", 3, "/c", broken),
                item("d", 4, "/d", WebCondition.always()));

        assertThat(items.inSection(MENU, Map.of("user", "editor")))
                .extracting(WebLink::label)
                .containsExactly("a", "d");
        assertThat(items.inSection(MENU, Map.of("user", "viewer")))
                .extracting(WebLink::label)
                .containsExactly("b", "d");
    }

    @Test
    void a_heading_is_shown_with_its_links_and_without_any_it_is_not() {
        WebItemModule link = new WebItemModule(
                APP.head("prices", "web-item"),
                "system.admin/shop",
                1,
                label("Prices"),
                Label.NONE,
                "/prices",
                "prices-link",
                false,
                "",
                Map.of(),
                WebCondition.always(),
                List.of());
        WebSectionModule shop = new WebSectionModule(
                APP.head("shop", "web-section"), "system.admin", 10, label("Shop"), WebCondition.always());
        WebSectionModule empty = new WebSectionModule(
                APP.head("empty", "web-section"), "system.admin", 5, label("Empty"), WebCondition.always());
        WebItems items = new WebItems(() -> List.of(link), () -> List.of(shop, empty), texts, templates, "/confluence");

        List<WebLinkGroup> groups = items.groups("system.admin", Map.of());

        assertThat(groups).extracting(WebLinkGroup::label).containsExactly("Shop");
        assertThat(groups.get(0).links()).extracting(WebLink::linkId).containsExactly("prices-link");
    }

    private WebItems items(WebItemModule... items) {
        return new WebItems(() -> List.of(items), List::of, texts, templates, "/confluence");
    }

    private static WebItemModule item(String name, int weight, String link, WebCondition condition) {
        ResourceFile icon = new ResourceFile("download", "icon", "images/icon.png", Map.of());
        return new WebItemModule(
                APP.head(name, "web-item"),
                MENU,
                weight,
                label(name),
                Label.NONE,
                link,
                "",
                link.startsWith("https"),
                "",
                Map.of(),
                condition,
                List.of(icon));
    }

    private static Label label(String text) {
        return new Label("", text, List.of());
    }

    private static WebCondition condition(boolean inverted, Object instance) {
        return new WebCondition.All(List.of(new WebCondition.Single("Named", inverted, Map.of(), () -> instance)));
    }

    private record Expects(String user) implements Condition {
        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return user.equals(context.get("user"));
        }
    }
}
