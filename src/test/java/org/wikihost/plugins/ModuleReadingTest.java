package org.wikihost.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.ContextProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.example.everything.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.PluginHost;

class ModuleReadingTest {
    private static final String KEY = "org.example.everything";

    @TempDir
    Path home;

    @TempDir
    Path jars;

    private PluginHost host;

    @BeforeEach
    void install() throws Exception {
        host = PluginHost.start(home);
        host.plugins()
                .install(AppJar.ofPackage(Answers.class)
                        .importing("com.atlassian.plugin.web", "jakarta.servlet", "jakarta.servlet.http")
                        .write(jars));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_folder_of_files_is_offered_for_download() {
        ResourceModule images = only(ResourceModule.class);
        assertThat(images.resource().isFolder()).isTrue();
        assertThat(images.app().resource("images/icon.svg")).isPresent();
        assertThat(images.app().resource("images/")).isEmpty();
        assertThat(images.app().resource("images/none.svg")).isEmpty();
    }

    @Test
    void a_web_resource_has_its_files_contexts_dependencies_transformers_and_data() {
        WebResourceModule view = only(WebResourceModule.class);
        assertThat(view.completeKey()).isEqualTo(KEY + ":view");
        assertThat(view.contexts()).containsExactly("viewcontent");
        assertThat(view.dependencies()).containsExactly("com.atlassian.auiplugin:ajs");
        assertThat(view.transformers()).containsOnly(Map.entry("js", List.of("jsI18n")));
        assertThat(view.resources()).extracting(ResourceFile::location).containsExactly("web/view.js");
        assertThat(view.data()).containsOnlyKeys("answers");
        assertThat(view.data().values())
                .allSatisfy(answers -> assertThat(answers.get()).isInstanceOf(ContextProvider.class));
    }

    @Test
    void a_web_item_has_its_place_its_link_and_its_condition() {
        WebItemModule link = only(WebItemModule.class);
        assertThat(link.section()).isEqualTo("system.admin/menu");
        assertThat(link.weight()).isEqualTo(40);
        assertThat(link.label()).isEqualTo(new Label("org.example.everything.link", "", List.of("one")));
        assertThat(link.link()).isEqualTo("/plugins/servlet/everything?space=$space.key");
        assertThat(link.linkId()).isEqualTo("everything-link");
        assertThat(link.parameters()).containsEntry("blueprintKey", "blueprint");
        assertThat(link.resources()).extracting(ResourceFile::name).containsExactly("icon");
        assertThat(link.condition().holds(single -> single.parameters().containsKey("day")))
                .isTrue();
        assertThat(link.condition().holds(single -> single.parameters().isEmpty()))
                .isFalse();
    }

    @Test
    void a_section_has_its_place() {
        assertThat(only(WebSectionModule.class).location()).isEqualTo("system.admin");
    }

    @Test
    void a_servlet_has_its_addresses_and_parameters() {
        ServletModule servlet = only(ServletModule.class);
        assertThat(servlet.urlPatterns()).containsExactly("/everything");
        assertThat(servlet.initParameters()).containsOnly(Map.entry("size", "10"));
        assertThat(servlet.servlet().get()).isSameAs(servlet.servlet().get());
    }

    @Test
    void templates_may_call_what_the_allowlist_names() {
        assertThat(only(VelocityAllowlistModule.class).methods())
                .containsExactly("org.example.everything.Answers#getContextMap(java.util.Map)");
    }

    @Test
    void a_blueprint_that_is_off_by_default_can_be_switched_on() {
        assertThat(host.plugins().modules(BlueprintModule.class)).isEmpty();

        host.plugins().enableModule(KEY + ":blueprint");

        BlueprintModule blueprint = only(BlueprintModule.class);
        assertThat(blueprint.contentTemplates()).containsExactly(KEY + ":template");
        assertThat(blueprint.createResult()).isEqualTo(BlueprintModule.CreateResult.VIEW);
        assertThat(blueprint.indexPageDisabled()).isTrue();
        ContentTemplateModule template = host.plugins()
                .module(
                        ContentTemplateModule.class,
                        blueprint.contentTemplates().get(0))
                .orElseThrow();
        assertThat(template.template()).isEqualTo("templates/page.xml");
        assertThat(template.contextProvider().orElseThrow().get().getContextMap(Map.of()))
                .containsEntry("question", "why");
    }

    private <M extends AppModule> M only(Class<M> type) {
        List<M> modules = host.plugins().modules(type);
        assertThat(modules).hasSize(1);
        return modules.get(0);
    }
}
