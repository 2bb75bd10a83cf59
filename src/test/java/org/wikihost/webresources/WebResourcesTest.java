package org.wikihost.webresources;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.plugin.web.Condition;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.ResourceFile;
import org.wikihost.plugins.ResourceModule;
import org.wikihost.plugins.WebCondition;
import org.wikihost.plugins.WebResourceModule;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;
import org.wikihost.testing.ClassLevelApp;
import org.wikihost.testing.WebModules;
import org.wikihost.webresources.WebResources.OpenPage;

class WebResourcesTest {
    private static final String KEY = "org.example.shop";

    private final RequestScope requests = new RequestScope();
    private final WebResources resources = new WebResources(new Texts(requests), "/confluence");
    private final WebModules web = WebModules.start(Map.of(
            "/download/*",
            new WebResourceServlet(resources),
            "/s/*",
            new WebResourceServlet(resources),
            "/later",
            new LateResourcesServlet(resources)));

    @TempDir
    Path folder;

    private ClassLevelApp app = new ClassLevelApp(KEY, "1.0", Path.of("."), Map.of());

    @BeforeEach
    void installs_the_app() {
        install("1.0");
    }

    @AfterEach
    void stops() {
        web.close();
    }

    @Test
    void a_page_loads_the_platform_then_its_contexts_then_what_was_required_each_once_and_dependencies_first() {
        String tags = tags(page -> page.resources()
                .requireWebResource(KEY + ":basket")
                .requireWebResource(KEY + ":basket")
                .requireContext("viewcontent"));

        assertThat(addresses(tags, "src"))
                .extracting(address -> address.replaceAll("/s/[0-9a-f]{32}/_/", "/s/#/_/"))
                .containsExactly(
                        "/confluence/s/#/_/download/resources/com.atlassian.plugins.jquery:jquery/jquery.min.js",
                        "/confluence/s/#/_/download/resources/com.atlassian.plugins.atlassian-plugins-webresource-plugin:data/wrm.js",
                        "/confluence/s/#/_/download/resources/com.atlassian.auiplugin:ajs/aui-prototyping.js",
                        "/confluence/s/#/_/download/resources/com.atlassian.auiplugin:ajs/aui-prototyping-design-tokens-api.js",
                        "/confluence/s/#/_/download/resources/confluence.web.resources:ajs/platform.js",
                        "/confluence/s/#/_/download/contextbatch/js/viewcontent,-_super/batch.js",
                        "/confluence/s/#/_/download/batch/org.example.shop:prices/org.example.shop:prices.js?locale=en",
                        "/confluence/s/#/_/download/batch/org.example.shop:basket/org.example.shop:basket.js");
        assertThat(addresses(tags, "href")).last().asString().endsWith("org.example.shop:basket.css");
        assertThat(tags).doesNotContainPattern("<script[^>]*>[^<]").doesNotContain(" on");
        for (String address : addresses(tags, "src")) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void a_script_in_a_batch_stops_no_other_and_can_be_kept_for_a_year() {
        HttpResponse<String> batch = get(addresses(tags(page -> page.resources().requireContext("viewcontent")), "src")
                .get(5));

        assertThat(batch.body()).contains("try {\nview();\n} catch (err) { WRMCB(err); }");
        assertThat(batch.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000");
        assertThat(batch.headers().firstValue("Content-Type")).hasValue("application/javascript;charset=UTF-8");
    }

    @Test
    void texts_in_scripts_are_in_the_readers_language() {
        HttpResponse<String> english =
                get("/confluence/download/batch/org.example.shop:prices/org.example.shop:prices.js?locale=en");
        HttpResponse<String> french =
                get("/confluence/download/resources/org.example.shop:prices/prices.js?locale=fr-FR");

        assertThat(english.body())
                .contains("show(\"Choose what to look after in the menu.\", AJS.format(\"no.such.key\", 3))");
        assertThat(french.body()).contains("show(\"Choisissez dans le menu ce dont vous voulez vous occuper.\", ");
        assertThat(new I18nTransformer(new Texts(requests)).transform("a(I18n.getText(key))", Locale.ENGLISH))
                .as("only literal keys are replaced")
                .isEqualTo("a(I18n.getText(key))");
        assertThat(french.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void the_language_is_part_of_the_address_of_a_translated_script() {
        String french = requests.as(
                new Reader(null, Locale.FRANCE, Reader.Theme.LIGHT),
                () -> tags(page -> page.resources().requireWebResource(KEY + ":prices")));

        assertThat(french).contains("prices.js?locale=fr-FR");
    }

    @Test
    void an_upgrade_changes_the_addresses() {
        String before = tags(page -> page.resources().requireWebResource(KEY + ":basket"));
        install("1.1");

        assertThat(addresses(tags(page -> page.resources().requireWebResource(KEY + ":basket")), "src"))
                .last()
                .isNotEqualTo(
                        addresses(before, "src").get(addresses(before, "src").size() - 1));
    }

    @Test
    void relative_addresses_in_a_style_lead_to_the_modules_files() {
        String style = get("/confluence/download/batch/org.example.shop:basket/org.example.shop:basket.css")
                .body();
        Matcher url = Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(style);

        assertThat(url.find()).isTrue();
        assertThat(get(url.group(1)).body()).isEqualTo("<svg/>");
        assertThat(style).contains("url(data:image/gif;base64,x)").contains("url(/absolute.png)");
    }

    @Test
    void files_of_the_app_are_served_with_their_type() {
        HttpResponse<String> icon = get("/confluence/download/resources/org.example.shop/images/cart.svg");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(icon.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        String tag = icon.headers().firstValue("ETag").orElseThrow();
        assertThat(web.send(web.request("/download/resources/org.example.shop/images/cart.svg")
                                .header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_style_is_packed_for_those_who_can_unpack_it() throws Exception {
        String address = "/download/batch/org.example.shop:basket/org.example.shop:basket.css";
        HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                .send(
                        web.request(address).header("Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<String> plain = web.send(web.request(address));

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())))
                .hasBinaryContent(plain.body().getBytes(StandardCharsets.UTF_8));
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/download/resources/org.example.shop/secret.txt",
                "/download/resources/org.example.shop/images/../secret.txt",
                "/download/resources/org.example.shop/images/%2e%2e/secret.txt",
                "/download/resources/org.example.shop/images/..%2fsecret.txt",
                "/download/resources/org.example.shop/images/%252e%252e/secret.txt",
                "/download/resources/org.example.shop/images/..%5csecret.txt",
                "/download/resources/org.example.shop/images//cart.svg",
                "/download/resources/org.example.shop/images/",
                "/download/resources/org.example.shop:basket/secret.txt",
                "/download/resources/org.example.shop:basket/js/basket.js",
                "/download/resources/org.example.shop:nothing/basket.js",
                "/download/resources/no.such.app/images/cart.svg",
                "/download/resources/com.atlassian.auiplugin:ajs/../../host.properties",
                "/download/batch/org.example.shop:nothing/org.example.shop:nothing.js",
                "/download/contextbatch/js/nowhere/batch.js",
                "/download/contextbatch/js/viewcontent/batch.css",
                "/download/elsewhere",
                "/s/hash/_/secret"
            })
    void nothing_that_no_descriptor_lists_is_served(String address) {
        HttpResponse<String> answer = web.get(address);

        assertThat(answer.statusCode()).isIn(404, 400);
        assertThat(answer.body()).doesNotContain("secret of the app");
    }

    @Test
    void data_reaches_the_page_without_script() {
        String tags = tags(page -> page.resources().requireWebResource(KEY + ":basket"));

        assertThat(tags)
                .contains("<meta name=\"wrm-data\" data-key=\"org.example.shop:basket.settings\""
                        + " content=\"{&quot;a&quot;:&quot;&lt;/script&gt;&quot;}\">");
    }

    @Test
    void a_web_resource_whose_condition_fails_is_left_out() {
        String tags =
                tags(page -> page.resources().requireContext("viewcontent").requireWebResource(KEY + ":hidden"));

        assertThat(tags).doesNotContain("hidden");
        assertThat(get("/confluence/download/contextbatch/js/viewcontent/batch.js")
                        .body())
                .doesNotContain("hidden()");
    }

    @ParameterizedTest
    @CsvSource({
        "viewcontent,                                  '',                       view.js",
        "org.example.shop:basket,                      '',                       basket.css prices.js?locale=en basket.js",
        "'viewcontent,org.example.shop:basket',        org.example.shop:prices,  basket.css view.js basket.js",
        "org.example.shop:basket,                      org.example.shop:basket,  prices.js?locale=en",
        "'viewcontent,no.such:module,nowhere',         viewcontent,              ''",
        "org.example.shop:hidden,                      '',                       ''",
        "'',                                           '',                       ''"
    })
    void a_page_that_was_drawn_loads_later_what_it_does_not_have(String wished, String present, String loaded)
            throws Exception {
        HttpResponse<String> answer = get("/confluence/later?wished=" + wished + "&present=" + present);

        List<String> urls = new ObjectMapper().readTree(answer.body()).findValuesAsText("url");
        assertThat(urls.stream().map(url -> url.replaceAll(".*:", "")).collect(Collectors.joining(" ")))
                .isEqualTo(loaded);
        for (String url : urls) {
            assertThat(get(url).statusCode()).as(url).isEqualTo(200);
        }
    }

    @Test
    void data_that_cannot_be_read_does_not_take_the_page_down() {
        WebResourceModule broken = module(
                "broken",
                List.of(),
                List.of(),
                List.of(download("view.js", "js/view.js")),
                Map.of("no-provider", Object::new),
                WebCondition.always());
        resources.load(new ResourceCatalog(
                new ProductResources(getClass().getClassLoader()), List.of(broken), List.of(), List.of()));

        assertThat(tags(page -> page.resources().requireWebResource(KEY + ":broken")))
                .contains("shop:broken.js")
                .doesNotContain("no-provider");
    }

    @Test
    void an_unknown_dependency_is_a_fault_of_its_app() {
        assertThat(resources.faults(KEY))
                .containsExactly(
                        "Web-resource org.example.shop:hidden depends on com.atlassian.auiplugin:no-such, which does not exist");
        assertThat(resources.faults("org.example")).isEmpty();
    }

    @Test
    void parts_of_a_page_ask_through_the_service_and_nested_pages_stay_apart() {
        try (OpenPage page = resources.open()) {
            try (OpenPage preview = resources.open()) {
                resources.assembler().resources().requireWebResource(KEY + ":prices");
                assertThat(preview.tags()).contains("shop:prices.js");
            }
            resources.assembler().resources().requireWebResource(KEY + ":basket");
            assertThat(page.tags()).contains("shop:basket.js");
        }
        resources.assembler().resources().requireWebResource(KEY + ":prices");
        try (OpenPage next = resources.open()) {
            assertThat(next.tags()).doesNotContain("shop:");
        }
    }

    private String tags(java.util.function.Consumer<PageResources> parts) {
        try (OpenPage page = resources.open()) {
            parts.accept(page.resources());
            return page.tags();
        }
    }

    private HttpResponse<String> get(String address) {
        return web.get(address.substring("/confluence".length()));
    }

    private static List<String> addresses(String tags, String attribute) {
        return Pattern.compile(" " + attribute + "=\"([^\"]+)\"")
                .matcher(tags)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void install(String version) {
        app = new ClassLevelApp(KEY, version, folder, Map.of())
                .file("js/basket.js", "basket();")
                .file(
                        "js/prices.js",
                        "show(AJS.I18n.getText('admin.explanation'), WRM.I18n.getText(\"no.such.key\", 3));")
                .file("js/view.js", "view();")
                .file("js/hidden.js", "hidden();")
                .file(
                        "css/basket.css",
                        ".a{background:url(images/cart.svg)}.b{background:url(data:image/gif;base64,x)}.c{background:url(/absolute.png)}")
                .file("images/cart.svg", "<svg/>")
                .file("secret.txt", "secret of the app");
        WebCondition never = new WebCondition.All(
                List.of(new WebCondition.Single(Never.class.getName(), false, Map.of(), Never::new)));
        WebCondition always = WebCondition.always();
        List<WebResourceModule> modules = List.of(
                module(
                        "basket",
                        List.of(),
                        List.of(KEY + ":prices", "com.atlassian.auiplugin:dialog2"),
                        List.of(
                                download("basket.js", "js/basket.js"),
                                download("basket.css", "css/basket.css"),
                                download("images/", "images/")),
                        Map.of("settings", Settings::new),
                        always),
                module(
                        "prices",
                        List.of(),
                        List.of(),
                        List.of(download("prices.js", "js/prices.js")),
                        Map.of(),
                        always),
                module(
                        "view",
                        List.of("viewcontent"),
                        List.of("com.atlassian.auiplugin:ajs"),
                        List.of(download("view.js", "js/view.js")),
                        Map.of(),
                        always),
                module(
                        "hidden",
                        List.of("viewcontent"),
                        List.of("com.atlassian.auiplugin:no-such"),
                        List.of(download("hidden.js", "js/hidden.js")),
                        Map.of(),
                        never));
        List<ResourceModule> files =
                List.of(new ResourceModule(app.head("images", "resource"), download("images/", "images/")));
        resources.load(
                new ResourceCatalog(new ProductResources(getClass().getClassLoader()), modules, List.of(), files));
    }

    private WebResourceModule module(
            String key,
            List<String> contexts,
            List<String> dependencies,
            List<ResourceFile> files,
            Map<String, Supplier<Object>> data,
            WebCondition condition) {
        Map<String, List<String>> transformers = key.equals("prices") ? Map.of("js", List.of("jsI18n")) : Map.of();
        return new WebResourceModule(
                app.head(key, "web-resource"), contexts, dependencies, files, transformers, data, condition);
    }

    private static ResourceFile download(String name, String location) {
        return new ResourceFile("download", name, location, Map.of());
    }

    private static final class Settings implements WebResourceDataProvider {
        @Override
        public Jsonable get() {
            return writer -> writer.write("{\"a\":\"</script>\"}");
        }
    }

    private static final class Never implements Condition {
        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return false;
        }
    }
}
