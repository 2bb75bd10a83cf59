package org.wikihost.macros;

import static com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType.DISPLAY;
import static com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType.PDF;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.macro.Macro;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.confluence.Contents;
import org.wikihost.confluence.CurrentUser;
import org.wikihost.confluence.HostUser;
import org.wikihost.confluence.WikiLinks;
import org.wikihost.database.Database;
import org.wikihost.i18n.Texts;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.wiki.DemoSite;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageEdit;
import org.wikihost.wiki.Restriction;
import org.wikihost.wiki.RestrictionKind;
import org.wikihost.wiki.Subject;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

class BuiltInMacrosTest {
    private static final String WHERE = macro("where", "");
    private static Database database;
    private static Wiki wiki;
    private final RequestScope scope = new RequestScope();
    private final Texts texts = new Texts(scope);
    private String name = "";
    private StorageRenderer renderer;
    private BuiltInMacros builtIn;

    @BeforeAll
    static void open(@TempDir Path home) throws Exception {
        database = Database.open(home, DatabaseKind.H2);
        wiki = new Wiki(database, Clock.systemUTC(), () -> "http://localhost/confluence");
        new DemoSite(wiki).fillWhenNew();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void start(TestInfo test) {
        name = test.getTestMethod().orElseThrow().getName();
        CurrentUser currentUser = new CurrentUser(scope, wiki.users());
        renderer = new StorageRenderer(
                macro -> macro.equals("where") ? Optional.of(new Where()) : builtIn.find(macro),
                new WikiLinks(wiki, currentUser, "/confluence"),
                texts::locale);
        builtIn = new BuiltInMacros(wiki, currentUser, renderer, texts);
    }

    @Test
    void a_panel_has_its_title_its_colours_and_what_is_in_its_body() {
        Document html = render(macro(
                "panel",
                "<p>Text " + WHERE + "</p>",
                Map.of("title", "A & B", "bgColor", "#eee", "borderStyle", "dashed", "titleColor", "red; top: 0")));

        assertThat(html.select("div.panel > div.panelHeader > b").text()).isEqualTo("A & B");
        assertThat(html.select("div.panel > div.panelContent > p").text()).isEqualTo("Text [Demonstration display]");
        assertThat(html.select("div.panel").attr("style")).contains("background-color: #eee", "border-style: dashed");
        assertThat(html.html()).doesNotContain("top: 0");
    }

    @ParameterizedTest
    @CsvSource({"info, information", "note, note", "tip, tip", "warning, warning"})
    void a_message_has_its_kind_its_title_and_an_icon_that_can_be_left_out(String name, String kind) {
        Document html = render(macro(name, "<p>" + WHERE + "</p>", Map.of("title", "Look")));
        Document plain = render(macro(name, "<p>x</p>", Map.of("icon", "false")));

        assertThat(html.select("div.confluence-information-macro-" + kind + " > p.title")
                        .text())
                .isEqualTo("Look");
        assertThat(html.select("div.confluence-information-macro-body > p").text())
                .isEqualTo("[Demonstration display]");
        assertThat(html.select(".confluence-information-macro-icon")).hasSize(1);
        assertThat(plain.select(".confluence-information-macro-icon")).isEmpty();
    }

    @Test
    void columns_are_cells_of_a_section_with_the_width_that_was_asked_for() {
        Document html = render(macro(
                "section",
                macro("column", "<p>" + WHERE + "</p>", Map.of("width", "30%"))
                        + macro("column", "<p>b</p>", Map.of("width", "200"))
                        + macro("column", "<p>c</p>")));

        assertThat(html.select("div.sectionColumnWrapper > div.sectionMacro > div.sectionMacroRow > div.columnMacro")
                        .eachAttr("style"))
                .containsExactly(
                        "width: 30%;min-width: 30%;max-width: 30%;", "width: 200px;min-width: 200px;max-width: 200px;");
        assertThat(html.select(".columnMacro").eachText()).containsExactly("[Demonstration display]", "b", "c");
        assertThat(render(macro("section", "", Map.of("border", "true"))).select(".sectionMacroWithBorder"))
                .hasSize(1);
    }

    @Test
    void an_expand_is_closed_in_a_browser_and_open_in_an_export() {
        String storage = macro("expand", "<p>" + WHERE + "</p>", Map.of("title", "More <"));

        Document page = render(storage);
        Document export = render(storage, home(), PDF);

        assertThat(page.select(".expand-control[aria-expanded=false] .expand-control-text")
                        .text())
                .isEqualTo("More <");
        assertThat(page.select(".expand-content.expand-hidden").text()).isEqualTo("[Demonstration display]");
        assertThat(page.getElementById(page.select(".expand-control").attr("aria-controls")))
                .isNotNull();
        assertThat(export.select(".expand-hidden, [role]")).isEmpty();
        assertThat(export.select(".expand-container").text()).isEqualTo("More < [Demonstration pdf]");
        assertThat(render(macro("expand", "")).text()).isEqualTo("Click here to expand\u2026");
    }

    @Test
    void text_as_it_is_written_stays_so() {
        String storage = "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"title\">T</ac:parameter>"
                + "<ac:plain-text-body><![CDATA[<b>\n  x]]></ac:plain-text-body></ac:structured-macro>";

        assertThat(render(storage).expectFirst(".code.panel pre").wholeText()).isEqualTo("<b>\n  x");
        assertThat(render(storage.replace("\"code\"", "\"noformat\""))
                        .select(".preformatted.panel > .preformattedHeader + .preformattedContent")
                        .text())
                .contains("<b>");
    }

    @Test
    void a_table_of_contents_has_the_headings_of_its_own_text() {
        page("Inner", "<h2>Inside</h2>" + macro("toc", ""));

        Document html = render("<h1>One two</h1>" + include("Inner") + macro("toc", "") + "<h1>One two</h1>");

        assertThat(html.select(".toc-macro").eachText()).containsExactly("Inside", "One two One two");
        assertThat(html.select(".toc-macro a").eachAttr("href")).containsExactly("#Inside", "#Onetwo", "#Onetwo.1");
    }

    @Test
    void an_included_page_is_rendered_as_itself_in_the_output_of_the_page_around_it() {
        page("Inner", "<p>In " + WHERE + "</p>");

        assertThat(render(include("Inner") + "<p>Out " + WHERE + "</p>", home(), PDF)
                        .text())
                .isEqualTo("In [" + title("Inner") + " pdf] Out [Demonstration pdf]");
    }

    @Test
    void a_page_of_another_space_is_included_for_those_who_may_view_it_only() {
        User admin = user("admin");
        wiki.pages().create(admin, new NewPage("TEAM", OptionalLong.empty(), title("Secret"), "<p>Secret words</p>"));
        String storage = "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link>"
                + "<ri:page ri:space-key=\"TEAM\" ri:content-title=\"" + title("Secret")
                + "\" /></ac:link></ac:parameter>"
                + "</ac:structured-macro>";

        assertThat(as("admin", storage)).isEqualTo("Secret words");
        assertThat(as("viewer", storage))
                .isEqualTo("Error rendering macro 'include' : The included page could not be found.");
        assertThat(as("viewer", storage.replace("\"include\"", "\"excerpt-include\"")))
                .contains("The included page could not be found.");
    }

    @Test
    void a_page_that_is_restricted_is_included_for_those_who_may_view_it_only() {
        Page secret = page("Restricted", "<p>Secret words</p>");
        wiki.restrictions()
                .set(
                        user("admin"),
                        secret.id(),
                        List.of(new Restriction(
                                RestrictionKind.VIEW,
                                new Subject.OfUser(user("admin").key()))));

        assertThat(as("admin", include("Restricted"))).isEqualTo("Secret words");
        assertThat(as("viewer", include("Restricted"))).contains("could not be found");
    }

    @Test
    void a_page_within_itself_is_refused_and_the_rest_stays() {
        Page first = page("First", "<p>1</p>");
        page("Second", "<p>2</p>" + include("First") + "<p>3</p>");
        String storage = "<p>1</p>" + include("Second") + include("First");
        wiki.pages().update(user("admin"), first.id(), new PageEdit(2, first.title(), storage, "", false));
        Page updated = wiki.pages().get(user("admin"), first.id());

        assertThat(render(storage, updated, DISPLAY).text())
                .startsWith("1 2 Error rendering macro 'include' : The page \u201c" + title("First")
                        + "\u201d is included already. 3 Error rendering");
    }

    @Test
    void a_page_may_be_included_twice() {
        page("Inner", "<p>In</p>");

        assertThat(render(include("Inner") + include("Inner")).text()).isEqualTo("In In");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No such page", "DEMO:No such page", "NONE:Home", ":", ""})
    void a_page_that_is_not_there_is_told_in_the_readers_language(String reference) {
        String storage = macro("include", "", Map.of("", reference));

        assertThat(render(storage).text()).endsWith(" : The included page could not be found.");
        String french = scope.as(
                new Reader(null, Locale.FRENCH, Reader.Theme.LIGHT),
                () -> renderer.render(storage, context(home(), DISPLAY)));
        assertThat(french).contains("La page incluse est introuvable.");
    }

    @Test
    void an_excerpt_is_shown_on_its_page_unless_it_is_hidden() {
        assertThat(render(macro("excerpt", "<p>" + WHERE + "</p>")).text()).isEqualTo("[Demonstration display]");
        assertThat(render(macro("excerpt", "<p>x</p>", Map.of("hidden", "true")))
                        .text())
                .isEmpty();
    }

    @Test
    void an_excerpt_of_another_page_is_included_even_when_it_is_hidden_there() {
        page("Source", "<p>Around</p>" + macro("excerpt", "<p>Core " + WHERE + "</p>", Map.of("hidden", "true")));
        page("Without", "<p>Around</p>");

        Document inPanel = render(include("excerpt-include", "Source", ""));
        String bare = "<ac:parameter ac:name=\"nopanel\">true</ac:parameter>";

        assertThat(inPanel.select(".panel > .panelHeader").text()).isEqualTo(title("Source"));
        assertThat(inPanel.select(".panel > .panelContent").text()).isEqualTo("Core [" + title("Source") + " display]");
        assertThat(render(include("excerpt-include", "Source", bare)).select(".panel"))
                .isEmpty();
        assertThat(render(include("excerpt-include", "Without", "")).text()).endsWith("has no excerpt.");
    }

    @Test
    void a_macro_in_a_panel_in_a_cell_of_a_layout_is_rendered() {
        Document html = render("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>"
                + macro("panel", macro("expand", macro("section", macro("column", WHERE))))
                + "</ac:layout-cell><ac:layout-cell /></ac:layout-section></ac:layout>");

        assertThat(html.select(".columnLayout.two-equal > .cell .panel .expand-content .columnMacro")
                        .text())
                .isEqualTo("[Demonstration display]");
    }

    private Page page(String name, String body) {
        return wiki.pages().create(user("admin"), new NewPage("DEMO", OptionalLong.empty(), title(name), body));
    }

    /** Tests share the wiki and so make pages of their own. */
    private String title(String page) {
        return page + " of " + name;
    }

    private String include(String name) {
        return include("include", name, "");
    }

    private String include(String macro, String name, String parameters) {
        return "<ac:structured-macro ac:name=\"" + macro + "\">" + parameters + "<ac:parameter ac:name=\"\"><ac:link>"
                + "<ri:page ri:content-title=\"" + title(name) + "\" /></ac:link></ac:parameter></ac:structured-macro>";
    }

    private static String macro(String name, String body) {
        return macro(name, body, Map.of());
    }

    private static String macro(String name, String body, Map<String, String> parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        parameters.forEach((key, value) -> storage.append("<ac:parameter ac:name=\"" + key + "\">"
                + value.replace("&", "&amp;").replace("<", "&lt;") + "</ac:parameter>"));
        return storage + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    private Document render(String storage) {
        return render(storage, home(), DISPLAY);
    }

    private Document render(String storage, Page page, ConversionContextOutputType type) {
        return scope.as(reader("admin"), () -> Jsoup.parseBodyFragment(renderer.render(storage, context(page, type))));
    }

    private String as(String name, String storage) {
        return scope.as(
                reader(name),
                () -> Jsoup.parseBodyFragment(renderer.render(storage, context(home(), DISPLAY)))
                        .text());
    }

    private static Reader reader(String name) {
        return new Reader(new HostUser(user(name)), Locale.ENGLISH, Reader.Theme.LIGHT);
    }

    private static ConversionContext context(Page page, ConversionContextOutputType type) {
        Contents contents = new Contents(wiki);
        return contents.context(contents.page(page), type);
    }

    private static Page home() {
        return wiki.pages().find(user("admin"), "DEMO", "Demonstration").orElseThrow();
    }

    private static User user(String name) {
        return wiki.users().byName(name).orElseThrow();
    }

    /** A macro of an app that says on which page it stands and what the page is rendered for. */
    private static final class Where implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            return "[" + context.getEntity().getTitle() + " " + context.getOutputType() + "]";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.INLINE;
        }
    }
}
