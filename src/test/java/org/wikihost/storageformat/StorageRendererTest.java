package org.wikihost.storageformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.renderer.PageContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageRendererTest {
    private final Map<String, Macro> macros = new HashMap<>();
    private final PageContext pageContext = new PageContext();
    private Locale locale = Locale.ENGLISH;

    @Test
    void a_macro_gets_its_parameters_and_its_plain_text_body_as_written() {
        macros.put(
                "show",
                macro(
                        Macro.BodyType.PLAIN_TEXT,
                        (parameters, body, context) -> "<b>" + parameters.get("map") + ":" + body.length() + "</b>"));

        assertThat(
                        render(
                                "<p>Before</p>"
                                        + "<ac:structured-macro ac:name=\"show\"><ac:parameter ac:name=\"map\">a&amp;b</ac:parameter>"
                                        + "<ac:plain-text-body><![CDATA[{\"x\":\"<&\"}]]]]><![CDATA[>]]></ac:plain-text-body></ac:structured-macro>"))
                .isEqualTo("<p>Before</p><b>a&b:13</b>");
    }

    @Test
    void a_rich_text_body_is_rendered_before_the_macro_gets_it() {
        macros.put("box", macro(Macro.BodyType.RICH_TEXT, (parameters, body, context) -> "[" + body + "]"));

        assertThat(render(rich("box", "<p>One " + rich("box", "<em>two</em>") + "</p>")))
                .isEqualTo("[<p>One [<em>two</em>]</p>]");
    }

    @Test
    void macros_of_one_rendering_share_properties_and_the_output_type() {
        pageContext.setOutputType("pdf");
        macros.put("count", macro(Macro.BodyType.NONE, (parameters, body, context) -> {
            int count = (int) context.getProperty("count", 0) + 1;
            context.setProperty("count", count);
            return context.getOutputType() + count;
        }));

        assertThat(render("<p>" + none("count") + " " + none("count") + "</p>")).isEqualTo("<p>pdf1 pdf2</p>");
    }

    @Test
    void a_macro_that_fails_shows_a_box_and_the_page_around_it_stays() {
        macros.put("bad", macro(Macro.BodyType.NONE, (parameters, body, context) -> {
            throw new MacroExecutionException("no <map>");
        }));
        macros.put("worse", macro(Macro.BodyType.NONE, (parameters, body, context) -> {
            throw new NullPointerException();
        }));

        assertThat(render("<p>a</p>" + none("bad") + none("worse") + "<p>b</p>"))
                .startsWith(
                        "<p>a</p><div class=\"error\"><span class=\"error\">Error rendering macro &#39;bad&#39;</span> : no &lt;map&gt;</div>")
                .contains("Error rendering macro &#39;worse&#39;")
                .endsWith("<p>b</p>");
    }

    @Test
    void an_unknown_macro_shows_a_box_in_the_readers_language() {
        assertThat(render(none("gone"))).contains("Unknown macro: &#39;gone&#39;");

        locale = Locale.FRENCH;

        assertThat(render(none("gone"))).contains("Macro inconnue\u202f: «\u202fgone\u202f»");
    }

    @Test
    void a_block_macro_of_its_own_replaces_its_paragraph() {
        macros.put("block", macro(Macro.BodyType.NONE, (parameters, body, context) -> "<div>map</div>"));

        assertThat(render("<p> " + none("block") + "</p>")).isEqualTo("<div>map</div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\"java&#9;script:alert(1)\">x</a>",
                "<a href=\"data:text/html,alert(1)\">x</a>",
                "<img src=\"javascript:alert(1)\" onerror=\"alert(1)\" />",
                "<iframe src=\"https://example.org\">alert(1)</iframe>",
                "<svg><style>alert(1)</style></svg>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<h1 id=\"x\" onmouseover=\"alert(1)\">x</h1>",
                "<ac:image><ri:url ri:value=\"javascript:alert(1)\" /></ac:image>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">&lt;b onclick='alert'></x:script>"
            })
    void nothing_that_runs_code_passes(String storage) {
        assertThat(render(storage)).doesNotContain("alert(1)").doesNotContain("<b ");
    }

    @Test
    void text_stays_text() {
        assertThat(render("<p>a &lt;b&gt; &amp;amp; &eacute;&nbsp;\"'</p>"))
                .isEqualTo("<p>a &lt;b&gt; &amp;amp; é\u00a0&quot;&#39;</p>");
    }

    @Test
    void links_and_images_reach_what_they_name() {
        assertThat(render("<ac:link ac:anchor=\"top\"><ri:page ri:content-title=\"Known\" />"
                        + "<ac:plain-text-link-body><![CDATA[a<b]]></ac:plain-text-link-body></ac:link>"))
                .isEqualTo("<a href=\"/page/Known#top\">a&lt;b</a>");
        assertThat(render("<ac:link><ri:page ri:content-title=\"Missing\" /></ac:link>"))
                .isEqualTo("<span class=\"unresolved\">Missing</span>");
        assertThat(render("<ac:link><ri:user ri:userkey=\"k1\" /></ac:link>")).contains(">Editor</a>");
        assertThat(render("<ac:image ac:alt=\"A &quot;b&quot;\"><ri:attachment ri:filename=\"a.png\" /></ac:image>"))
                .contains("src=\"/file/a.png\" alt=\"A &quot;b&quot;\"");
    }

    @Test
    void placeholders_are_hidden_and_tasks_and_tables_shown() {
        assertThat(render("<table><tbody><tr><td>x</td></tr></tbody></table>"))
                .isEqualTo("<table class=\"confluenceTable\"><tbody><tr><td>x</td></tr></tbody></table>");
        assertThat(render("<p><ac:placeholder>write here</ac:placeholder></p>")).isEqualTo("<p></p>");
        assertThat(render("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>Call</ac:task-body></ac:task></ac:task-list>"))
                .isEqualTo("<ul class=\"inline-task-list\"><li class=\"checked\">Call</li></ul>");
    }

    @ParameterizedTest
    @CsvSource({
        "single, single, normal",
        "two_equal, two-equal, normal normal",
        "two_left_sidebar, two-left-sidebar, aside normal",
        "two_right_sidebar, two-right-sidebar, normal aside",
        "three_equal, three-equal, normal normal normal",
        "three_with_sidebars, three-with-sidebars, sidebars normal sidebars"
    })
    void a_section_of_a_layout_has_cells_with_what_they_are_for(String type, String layout, String kinds) {
        List<String> expected = List.of(kinds.split(" "));
        Document html = Jsoup.parseBodyFragment(render("<ac:layout><ac:layout-section ac:type=\"" + type + "\">"
                + "<ac:layout-cell><p>x</p></ac:layout-cell>".repeat(expected.size())
                + "</ac:layout-section></ac:layout>"));

        Elements cells = html.select(
                "div.contentLayout2 > div.columnLayout." + layout + "[data-layout=" + layout + "] > div.cell");
        assertThat(cells.eachAttr("data-type")).isEqualTo(expected);
        assertThat(cells).allMatch(cell -> cell.hasClass(cell.attr("data-type")));
        assertThat(cells.select("> div.innerCell > p")).hasSize(expected.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>", "<p></b></p>", "a < b", "&unknown;", "<p a=b></p>", "<ac:x></ac:y>", "</storage><storage>"
            })
    void what_is_not_well_formed_is_refused(String storage) {
        assertThatThrownBy(() -> render(storage))
                .isInstanceOf(StorageFormatException.class)
                .hasMessageStartingWith("Error parsing xhtml: ");
    }

    @Test
    void a_refusal_names_the_line_and_the_column() {
        assertThatThrownBy(() -> render("<p>&nbsp;</p>\n<p>&eacute;</b>"))
                .isInstanceOfSatisfying(StorageFormatException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isBetween(12, 16);
                });
    }

    @Test
    void a_body_of_five_megabytes_reaches_its_macro_whole() {
        macros.put("size", macro(Macro.BodyType.PLAIN_TEXT, (parameters, body, context) -> "" + body.length()));
        String body = "{&amp;\n".repeat(700_000);

        assertThat(render("<ac:structured-macro ac:name=\"size\"><ac:plain-text-body><![CDATA[" + body
                        + "]]></ac:plain-text-body></ac:structured-macro>"))
                .isEqualTo(String.valueOf(body.length()));
        assertThat(render("<p>" + "&lt;".repeat(200_000) + "</p>")).hasSize("<p></p>".length() + 800_000);
    }

    @Test
    void elements_nested_without_end_are_refused_rather_than_filling_the_stack() {
        String storage = "<b>".repeat(20_000) + "</b>".repeat(20_000);

        assertThatThrownBy(() -> render(storage)).isInstanceOf(StorageFormatException.class);
    }

    private String render(String storage) {
        StorageRenderer renderer =
                new StorageRenderer(name -> Optional.ofNullable(macros.get(name)), new KnownLinks(), () -> locale);
        return renderer.render(storage, new DefaultConversionContext(pageContext));
    }

    private static String none(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\" />";
    }

    private static String rich(String name, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static Macro macro(Macro.BodyType bodyType, Execution execution) {
        return new Macro() {
            @Override
            public String execute(Map<String, String> parameters, String body, ConversionContext context)
                    throws MacroExecutionException {
                return execution.execute(parameters, body, context);
            }

            @Override
            public BodyType getBodyType() {
                return bodyType;
            }

            @Override
            public OutputType getOutputType() {
                return bodyType == BodyType.NONE ? OutputType.BLOCK : OutputType.INLINE;
            }
        };
    }

    private interface Execution {
        String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }

    private record KnownLinks() implements LinkResolver {
        @Override
        public Optional<String> page(@Nullable String spaceKey, String title, @Nullable Long fromContentId) {
            return title.equals("Known") ? Optional.of("/page/Known") : Optional.empty();
        }

        @Override
        public Optional<String> attachment(
                @Nullable String spaceKey, @Nullable String title, String fileName, @Nullable Long fromContentId) {
            return Optional.of("/file/" + fileName);
        }

        @Override
        public Optional<Person> user(String userKeyOrName) {
            return Optional.of(new Person("editor", "Editor", "/display/~editor"));
        }
    }
}
