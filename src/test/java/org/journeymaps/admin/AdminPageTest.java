package org.journeymaps.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.journeymaps.admin.Overview.PageMap;
import org.journeymaps.render.BundleWords;
import org.journeymaps.render.VelocityTemplates;
import org.journeymaps.render.Words;
import org.journeymaps.storage.Checkpoint;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.PageSeen;
import org.journeymaps.storage.TableSizes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminPageTest {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words FRENCH = new BundleWords(Locale.FRENCH);
    private static final TableSizes SIZES = new TableSizes(3, 1_234, 56, 78_901);
    private static final long LONG_AGO = 0;

    private final AdminPage page = new AdminPage(new VelocityTemplates());

    @Test
    void all_is_well_in_the_readers_words() {
        Overview good = overview(health(List.of()), List.of());

        Document english = drawn(good, ENGLISH);
        assertThat(state(english)).isEqualTo("success All is well.");
        assertThat(english.select("[data-jm-unsaved]")).isEmpty();
        assertThat(english.text()).contains("Every page holds its maps as they are.", "1,234", "78,901 characters");
        assertThat(state(drawn(good, FRENCH))).isEqualTo("success Tout va bien.");
    }

    @Test
    void a_database_that_does_not_answer_is_an_error_and_nothing_is_counted() {
        Health health = new Health("1.0", "10.2.0", "17", Health.UNREACHABLE, List.of(), List.of(), List.of());

        Document drawn = drawn(new Overview(health, null, 0, List.of(), List.of()), ENGLISH);

        assertThat(state(drawn))
                .startsWith("error The app does not work as it should:")
                .contains("The database does not answer");
        assertThat(drawn.select("section[aria-labelledby=jm-admin-sizes] dd")).isEmpty();
    }

    @Test
    void what_confluence_lacks_is_named() {
        Health health = new Health(
                "1.0", "10.2.0", "17", 3, List.of("interface a.B c() int", "class d.E <init>()"), List.of(), List.of());

        assertThat(state(drawn(overview(health, List.of()), ENGLISH)))
                .startsWith("error ")
                .contains("Missing: interface a.B c() int; class d.E <init>()");
    }

    @Test
    void maps_that_nobody_could_save_are_a_warning_with_their_number() {
        PageMap fresh = new PageMap(8, "Another page", "Fresh", System.currentTimeMillis());
        MapAddress address = new MapAddress(7, UUID.randomUUID());
        MapHead map = new MapHead(1, address, 2, Checkpoint.at(1, "hash").unsaved(LONG_AGO), PageSeen.NEVER);

        assertThat(state(drawn(overview(health(List.of()), List.of(fresh)), ENGLISH)))
                .isEqualTo("success All is well.");
        assertThat(state(drawn(overview(stuck(map), List.of(fresh)), ENGLISH)))
                .startsWith("warning ")
                .contains("One map has not been saved for more than an hour");
        assertThat(state(drawn(overview(stuck(map, map), List.of()), FRENCH)))
                .startsWith("warning ")
                .contains("2 cartes ne sont pas enregistrées");
    }

    @ParameterizedTest
    @EnumSource(Ability.class)
    void an_ability_that_is_off_is_told_with_the_type_that_is_missing(Ability ability) {
        Overview overview = overview(health(List.of(ability)), List.of());

        assertThat(state(drawn(overview, ENGLISH)))
                .startsWith("warning The app works.")
                .contains("this Confluence does not offer com.atlassian.");
        assertThat(state(drawn(overview, FRENCH))).contains("ce Confluence n’offre pas com.atlassian.");
    }

    @Test
    void a_map_without_title_and_a_page_that_is_gone_have_words_and_no_link() {
        PageMap map = new PageMap(7, "", "", LONG_AGO);

        Element row =
                drawn(overview(health(List.of()), List.of(map)), ENGLISH).expectFirst("[data-jm-unsaved] tbody tr");

        assertThat(row.select("td").eachText()).startsWith(ENGLISH.text("journey-maps.untitled"), "(page is gone)");
        assertThat(row.select("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "$admin.look() #set($x = 1) ${title} #foreach($i in [1..9])x#end",
                "{0} '{1}'",
                "&lt;b&gt; & é"
            })
    void titles_and_names_of_pages_stay_text(String text) {
        PageMap map = new PageMap(7, text, text, LONG_AGO);
        Overview overview = new Overview(health(List.of()), SIZES, 1, List.of(map), List.of(map));

        String html = page.html(overview, "/wiki", ENGLISH);

        Document drawn = Jsoup.parse(html);
        assertThat(html).doesNotContain("<script", "<img");
        assertThat(drawn.select("[onerror], [onmouseover]")).isEmpty();
        assertThat(drawn.select(".jm-admin-maps tbody tr")).hasSize(2).allSatisfy(row -> {
            assertThat(row.select("td").eachText()).startsWith(text, text);
            assertThat(row.select("a").attr("href")).isEqualTo("/wiki/pages/viewpage.action?pageId=7");
        });
    }

    @Test
    void who_is_no_administrator_is_told_so_in_their_words() {
        assertThat(Stream.of(ENGLISH, FRENCH)
                        .map(page::refusal)
                        .map(html -> Jsoup.parse(html).text()))
                .satisfiesExactly(
                        english -> assertThat(english).contains("Only administrators see this screen."),
                        french -> assertThat(french).contains("Seuls les administrateurs voient cet écran."));
    }

    private static Health health(List<Ability> off) {
        return new Health("1.0", "10.2.0", "17", 3, List.of(), List.of(), off);
    }

    private static Health stuck(MapHead... maps) {
        return new Health("1.0", "10.2.0", "17", 3, List.of(), List.of(maps), List.of());
    }

    private static Overview overview(Health health, List<PageMap> unsaved) {
        return new Overview(health, SIZES, 2, unsaved, List.of());
    }

    private Document drawn(Overview overview, Words words) {
        return Jsoup.parse(page.html(overview, "/wiki", words));
    }

    /** The look of the message on top, and its words. */
    private static String state(Document drawn) {
        Element state = drawn.expectFirst("[data-jm-state]");
        return state.attr("data-jm-state") + " " + state.text();
    }
}
