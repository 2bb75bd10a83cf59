package org.wikihost.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wikihost.i18n.Texts;
import org.wikihost.request.RequestScope;

class TemplateEngineTest {
    private static final String MARKUP = "<b title=\"x\" class='y'>Tom & Ann</b>";
    private static final String ESCAPED = "&lt;b title=&quot;x&quot; class=&#39;y&#39;&gt;Tom &amp; Ann&lt;/b&gt;";
    private static final String STAGE = Stage.class.getName();

    /** An app's view model. */
    public record Stage(String title, String titleHtml) {
        /** A getter, for the property syntax. */
        public String getTitle() {
            return title;
        }

        /** Ready HTML that its name does not show. */
        @HtmlSafe
        public String markup() {
            return title;
        }

        /** A method with arguments. */
        public String repeated(int times, String separator) {
            return String.join(separator, java.util.Collections.nCopies(times, title));
        }

        /** An answer in words. */
        public boolean isLong() {
            return title.length() > 3;
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface HtmlSafe {}

    @Test
    void every_inserted_value_is_escaped_wherever_it_stands() {
        TemplateEngine engine =
                engine(STAGE + "#title()", STAGE + "#getTitle()", STAGE + "#repeated(int java.lang.String)");
        Map<String, Object> context =
                Map.of("text", MARKUP, "stage", new Stage(MARKUP, ""), "map", Map.of("a", MARKUP));

        for (String reference : List.of(
                "$text",
                "${text}",
                "$!text",
                "$!{text}",
                "$stage.title()",
                "$stage.title",
                "$map.a",
                "$map.get('a')",
                "$stage.repeated(1, ')')",
                "#set($copy = $text)$copy",
                "#foreach($x in [$text])$x#end",
                "#macro(show $v)$v#end#show($text)")) {
            assertThat(engine.getRenderedContent(reference, context))
                    .as(reference)
                    .isEqualTo(ESCAPED);
            assertThat(engine.getRenderedContent("<p title=\"" + reference + "\">", context))
                    .as("attribute with %s", reference)
                    .isEqualTo("<p title=\"" + ESCAPED + "\">");
        }
    }

    @Test
    void a_name_that_ends_in_html_is_inserted_as_it_is() {
        TemplateEngine engine = engine(STAGE + "#titleHtml()", STAGE + "#title()");
        Map<String, Object> context =
                Map.of("bodyHtml", MARKUP, "stage", new Stage("t", MARKUP), "mapHtml", Map.of("a", MARKUP));

        assertThat(engine.getRenderedContent("$bodyHtml|$!{bodyHtml}|$stage.titleHtml()|${stage.titleHtml()}", context))
                .isEqualTo(String.join("|", MARKUP, MARKUP, MARKUP, MARKUP));
        assertThat(engine.getRenderedContent("$mapHtml.a", context))
                .as("only the last name counts")
                .isEqualTo(ESCAPED);
    }

    @Test
    void the_result_of_a_method_annotated_as_safe_stays_as_it_is_also_in_a_variable() {
        TemplateEngine engine = engine(STAGE + "#markup()");
        Map<String, Object> context = Map.of("stage", new Stage(MARKUP, ""));

        assertThat(engine.getRenderedContent("#set($m = $stage.markup())$stage.markup() $m", context))
                .isEqualTo(MARKUP + " " + MARKUP);
        assertThat(engine.getRenderedContent("$stage.markup().trim()", context)).isEqualTo(ESCAPED);
    }

    @Test
    void only_the_template_that_switches_escaping_off_goes_without_it() {
        TemplateEngine engine =
                engine(Map.of("open.vm", "#disableAntiXss()$text", "closed.vm", "#htmlSafe()$text"), Set.of());
        Map<String, Object> context = Map.of("text", MARKUP);

        assertThat(engine.getRenderedTemplate("open.vm", context)).isEqualTo(MARKUP);
        assertThat(engine.getRenderedTemplate("closed.vm", context)).isEqualTo(ESCAPED);
    }

    @Test
    void a_method_that_nobody_listed_is_blocked() {
        TemplateEngine engine = engine(STAGE + "#titleHtml()");
        Map<String, Object> context =
                Map.of("stage", new Stage("Buy", ""), "list", new java.util.ArrayList<>(List.of("a")));

        assertThat(engine.getRenderedContent("$stage.title()|$stage.title|$!stage.title()", context))
                .isEqualTo("$stage.title()|$stage.title|");
        assertThat(engine.getRenderedContent("$!stage.class.name$!stage.getClass()", context))
                .isEmpty();
        assertThat(engine.getRenderedContent("$!list.add('b')$!list.clear()$list.size()", context))
                .isEqualTo("1");
        assertThat(engine.getRenderedContent("#set($stage.title = 'x')$!list.class", context))
                .doesNotContain("java.util");
    }

    @Test
    void an_app_cannot_list_methods_of_classes_that_are_not_its_own() {
        TemplateEngine engine = engine("java.lang.Runtime#totalMemory()", "java.util.ArrayList#clear()");
        Map<String, Object> context =
                Map.of("runtime", Runtime.getRuntime(), "list", new java.util.ArrayList<>(List.of("a")));

        assertThat(engine.getRenderedContent("$!runtime.totalMemory()$!list.clear()$list.size()", context))
                .isEqualTo("1");
    }

    @Test
    void values_and_collections_of_the_jdk_can_be_read_by_every_template() {
        TemplateEngine engine = engine(STAGE + "#isLong()");
        Map<String, Object> context = Map.of(
                "names",
                List.of("a", "b"),
                "byName",
                Map.of("k", 7),
                "stage",
                new Stage("Buy it", ""),
                "unit",
                java.util.concurrent.TimeUnit.DAYS);

        assertThat(engine.getRenderedContent(
                        "$names.size() $names.get(1) $names.isEmpty() $byName.size() $byName.k $byName.get('k').intValue() "
                                + "#foreach($e in $byName.entrySet())$e.key=$e.value#end $unit.name() $stage.long "
                                + "#if($names.contains('a'))yes#end ${names.get(0).toUpperCase()}",
                        context))
                .isEqualTo("2 b false 1 7 7 k=7 DAYS true yes A");
    }

    @Test
    void an_entry_names_the_types_of_the_arguments() throws Exception {
        assertThat(MethodAllowlist.entryOf(Stage.class.getMethod("repeated", int.class, String.class)))
                .isEqualTo(STAGE + "#repeated(int java.lang.String)");
    }

    @Test
    void a_template_error_is_swallowed_unless_the_caller_asks_for_it() {
        TemplateEngine engine = engine(Map.of("broken.vm", "#if("), Set.of());

        assertThat(engine.getRenderedTemplate("broken.vm", Map.of())).isEmpty();
        assertThat(engine.getRenderedTemplate("missing.vm", Map.of())).isEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> engine.getRenderedTemplateWithoutSwallowingErrors("missing.vm", Map.of())))
                .hasMessageContaining("missing.vm");
    }

    @Test
    void templates_come_from_the_apps_only() {
        TemplateEngine engine = engine(
                Map.of("a.vm", "x#parse('part.vm')", "part.vm", "$n", "evil.vm", "#include('/etc/passwd')"), Set.of());

        assertThat(engine.getRenderedTemplate("/a.vm", Map.of("n", "<"))).isEqualTo("x&lt;");
        assertThat(engine.getRenderedTemplate("evil.vm", Map.of())).isEmpty();
    }

    @Test
    void the_default_context_has_texts_and_the_context_path() {
        TemplateEngine engine = engine();

        assertThat(engine.getRenderedContent(
                        "$i18n.getText('no.such.key') $req.contextPath", engine.createDefaultVelocityContext()))
                .isEqualTo("no.such.key /confluence");
    }

    private static TemplateEngine engine(String... allowed) {
        return engine(Map.of(), Set.of(allowed));
    }

    private static TemplateEngine engine(Map<String, String> templates, Set<String> allowed) {
        TemplateEngine engine = new TemplateEngine(new Texts(new RequestScope()), "/confluence");
        ClassLoader own = TemplateEngineTest.class.getClassLoader();
        ClassLoader jar = new ClassLoader(own) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                String text = templates.get(name);
                return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
        engine.load(List.of(new TemplateApp(own, allowed), new TemplateApp(jar, Set.of())));
        return engine;
    }
}
