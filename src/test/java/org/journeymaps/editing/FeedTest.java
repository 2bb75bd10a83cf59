package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.editing.Desk.add;
import static org.journeymaps.editing.Desk.name;
import static org.journeymaps.editing.Desk.remove;
import static org.journeymaps.editing.Desk.title;
import static org.journeymaps.testing.Journeys.small;

import java.util.List;
import java.util.Optional;
import org.journeymaps.editing.Feed.News;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.render.DrawnPage;
import org.journeymaps.render.Fragment;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** What a browser is told that has drawn a map, and what it is to draw again. */
class FeedTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private final Desk desk = new Desk(MAPS);

    @Test
    void nothing_new_costs_neither_the_text_of_the_page_nor_that_of_the_map() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");
        int reads = desk.page.reads();

        List<String> statements = MAPS.database()
                .statements()
                .record(() -> assertThat(since(2)).isEmpty())
                .statements();

        assertThat(desk.page.reads()).isEqualTo(reads);
        assertThat(statements).hasSize(1).allSatisfy(sql -> assertThat(sql).doesNotContain("MAP_TEXT"));
    }

    @Test
    void a_map_without_rows_has_no_news() {
        desk.with(small("A"));

        assertThat(since(0)).isEmpty();
    }

    @Test
    void news_are_the_lines_since_then_and_what_is_to_be_drawn_again() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");
        desk.wiki.setUser("bert");
        desk.edit(name("t1", "A begins", "Begins"));

        News news = since(1).orElseThrow();

        assertThat(news.token().revision()).isEqualTo(3);
        assertThat(news.edits()).extracting(LogLine::revision).containsExactly(2L, 3L);
        assertThat(news.edits()).extracting(LogLine::authorKey).containsExactly("anna", "bert");
        assertLead(1, news.fragments());
        assertThat(since(2).orElseThrow().edits()).hasSize(1);
        assertLead(2, since(2).orElseThrow().fragments());
    }

    @Test
    void a_revision_that_the_map_never_had_is_answered_with_the_whole_map() {
        desk.with(small("A")).settle();

        News news = since(99).orElseThrow();

        assertThat(news.token().revision()).isEqualTo(1);
        assertThat(news.fragments()).extracting(Fragment::id).containsExactly(MapRenderer.elementId(desk.key, 1));
    }

    @Test
    void whoever_is_far_behind_gets_the_whole_map_and_the_newest_lines() throws InvalidTextException {
        desk.with(small("T0")).settle();
        for (int i = 1; i <= 205; i++) {
            desk.edit(title("T" + (i - 1), "T" + i));
        }

        News news = since(1).orElseThrow();

        assertThat(news.fragments()).extracting(Fragment::id).containsExactly(MapRenderer.elementId(desk.key, 1));
        assertThat(news.edits()).hasSize(200);
        assertThat(news.edits().get(199).revision()).isEqualTo(206);
        assertThat(since(6).orElseThrow().fragments())
                .as("200 behind")
                .extracting(Fragment::id)
                .doesNotContain(MapRenderer.elementId(desk.key, 1));
    }

    @Test
    void the_answer_to_an_edit_makes_of_an_old_drawing_the_new_one() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");

        assertLead(2, desk.edit(name("t1", "A begins", "Begins")).fragments());
        assertLead(1, desk.edit(1, name("t2", "A ends", "Ends")).fragments());
        assertLead(
                4, desk.edit(add("stage", "{\"id\": \"n\", \"name\": \"New\"}")).fragments());
        assertLead(5, desk.edit(remove("stage", "a")).fragments());
        assertLead(1, desk.edit(1, title("B", "C")).fragments());
    }

    @Test
    void a_writer_who_has_drawn_nothing_gets_the_whole_map() throws InvalidTextException {
        desk.with(small("A")).settle();

        Answer answer = desk.edit(0, title("A", "B"));

        assertThat(answer.fragments()).extracting(Fragment::id).containsExactly(MapRenderer.elementId(desk.key, 1));
    }

    @Test
    void a_start_puts_the_map_in_the_place_of_its_gallery() throws InvalidTextException {
        desk.with("");
        DrawnPage gallery = new DrawnPage(
                desk.node.renderer().gallery(JourneyMap.empty(desk.key), 1, desk.page.id(), 0, desk.wiki.words()));

        Answer answer = desk.edit("{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\"}");

        assertThat(gallery.put(answer.fragments()).html())
                .isEqualTo(drawn(desk.revision()).html());
    }

    @Test
    void an_emptied_map_makes_room_for_the_gallery_or_for_a_note_to_readers() throws InvalidTextException {
        desk.with("");
        desk.edit("{\"edit\": \"startFrom\", \"blank\": true}");
        assertThat(desk.edit(Desk.undo(1)).fragments()).singleElement().satisfies(fragment -> {
            assertThat(fragment.id()).isEqualTo(MapRenderer.elementId(desk.key, 1));
            assertThat(fragment.html()).contains("data-jm-gallery");
        });

        desk.page.notEditable();
        assertThat(since(1).orElseThrow().fragments())
                .singleElement()
                .satisfies(fragment -> assertThat(fragment.html())
                        .contains("This journey map is still empty")
                        .doesNotContain("data-jm-gallery"));
    }

    @Test
    void a_map_that_is_twice_on_its_page_is_drawn_again_in_both_places() throws InvalidTextException {
        desk.with(small("A")).with(small("A")).settle();
        JourneyMap before = desk.stored().map();

        List<Fragment> fragments = desk.edit(name("t1", "A begins", "Begins")).fragments();

        JourneyMap after = desk.stored().map();
        assertThat(new DrawnPage(both(before)).put(fragments).html()).isEqualTo(new DrawnPage(both(after)).html());
    }

    private Optional<News> since(long revision) {
        return desk.node.feed().since(desk.page.id(), desk.key, FeedToken.ofRevision(revision));
    }

    /** The fragments make of the map as it was drawn at a revision the map as it is drawn now. */
    private void assertLead(long revision, List<Fragment> fragments) {
        assertThat(drawn(revision).put(fragments).html())
                .isEqualTo(drawn(desk.revision()).html());
    }

    private DrawnPage drawn(long revision) {
        return new DrawnPage(html(desk.node.past().at(desk.reader(), revision), 1));
    }

    private String both(JourneyMap map) {
        return html(map, 1) + html(map, 2);
    }

    private String html(JourneyMap map, int place) {
        return desk.node
                .renderer()
                .drawing(
                        map,
                        desk.node.hearing().home(desk.page),
                        desk.node
                                .hearing()
                                .voices(desk.stored().head(), desk.stored().content()),
                        place,
                        desk.wiki.words())
                .html();
    }
}
