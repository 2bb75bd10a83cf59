package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.editing.Desk.content;
import static org.journeymaps.editing.Desk.name;
import static org.journeymaps.testing.Journeys.small;

import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.journeymaps.editing.Checkpoints.Outcome;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapStores;
import org.journeymaps.storage.MarkStore;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.storage.Writers;
import org.journeymaps.text.EditRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.HostOptions.DatabaseKind;

/** Several people at the same time, on two nodes of a cluster. */
@ParameterizedClass
@EnumSource
class TwoNodesTest {

    private static final int PEOPLE = 20;

    @RegisterExtension
    static final EveryDatabase DATABASES = new EveryDatabase();

    private final Desk desk;
    private final AppNode other;

    TwoNodesTest(DatabaseKind kind) {
        MapDatabase database = DATABASES.of(kind);
        desk = new Desk(database);
        MarkStore marks = MapStores.marks(database.database());
        CommentLinks links = MapStores.commentLinks(database.database());
        other = AppNode.of(
                MapStores.open(database.database()),
                MapStores.log(database.database()),
                marks,
                links,
                new Hearing(marks, links, database.answers(), database.figures(), desk.wiki, desk.wiki),
                desk.wiki);
        start(desk.node);
        start(other);
    }

    /** The tables are brought up to date when a node first asks for them. */
    private static void start(AppNode node) {
        assertThat(node.store().count()).isNotNegative();
        assertThat(node.log().inPage(0, "")).isEmpty();
    }

    @Test
    void what_one_node_changes_the_other_knows_at_once() throws Exception {
        desk.with(small("A"));
        desk.retitle("Mine");
        assertThat(shown(other).title()).isEqualTo("Mine");

        edit(other, desk.key, "bert", 2, name("t1", "A begins", "Begins"));
        assertThat(desk.content().touchpoints().get(0).name()).isEqualTo("Begins");

        assertThat(other.checkpoints().save(desk.page.id(), "", false, desk.wiki.words()))
                .isEqualTo(Outcome.SAVED);
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);
        assertThat(desk.inPage(0)).isEqualTo(desk.content());
    }

    @Test
    void both_look_at_a_new_text_and_one_logs_it() throws Exception {
        desk.with(small("A")).settle();
        desk.page.rewrite(small("B"));

        Writers.together(2, node -> {
            settle(node == 0 ? desk.node : other);
            return node;
        });

        assertThat(desk.log()).containsExactly("1 page author", "2 page script");
        assertThat(desk.content()).isEqualTo(content(small("B")));
    }

    @Test
    void both_make_the_rows_of_a_new_map_and_one_of_them_does() throws Exception {
        desk.with(small("A"));

        Writers.together(8, viewer -> {
            settle(viewer % 2 == 0 ? desk.node : other);
            return viewer;
        });

        assertThat(desk.log()).containsExactly("1 page author");
        assertThat(desk.node.store().ofPage(desk.page.id())).hasSize(1);
    }

    @Test
    void fault_13_of_twenty_people_who_start_a_map_at_once_one_starts_it() throws Exception {
        desk.with("");
        desk.settle();

        List<Boolean> started = Writers.together(PEOPLE, person -> {
            try {
                start(person % 2 == 0 ? desk.node : other, desk.key, "person-" + person);
                return true;
            } catch (ConflictException e) {
                assertThat(e.kind()).isEqualTo(ConflictException.Kind.NOT_EMPTY);
                return false;
            }
        });

        assertThat(started).containsOnlyOnce(true);
        assertThat(desk.revision()).isEqualTo(1);
        assertThat(desk.log()).containsExactly("1 edit person-" + started.indexOf(true));
        assertThat(desk.inPage(0)).isEqualTo(desk.content());
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void fault_13_twenty_people_who_start_a_map_without_rows_at_once_start_one() throws Exception {
        desk.with("");

        List<Boolean> started = Writers.together(PEOPLE, person -> {
            try {
                start(person % 2 == 0 ? desk.node : other, desk.key, "person-" + person);
                return true;
            } catch (ConflictException e) {
                return false;
            }
        });

        assertThat(started).containsOnlyOnce(true);
        assertThat(desk.node.store().ofPage(desk.page.id())).hasSize(1);
        assertThat(desk.inPage(0)).isEqualTo(desk.content());
    }

    @Test
    void two_people_who_start_the_two_maps_of_a_page_at_once_find_both_in_the_page() throws Exception {
        UUID second = UUID.randomUUID();
        desk.with("").page.with(second, "");

        Writers.together(2, person -> {
            start(person == 0 ? desk.node : other, person == 0 ? desk.key : second, "person-" + person);
            return person;
        });

        assertThat(desk.inPage(0)).isEqualTo(desk.content());
        StoredMap map =
                other.store().find(new MapAddress(desk.page.id(), second)).orElseThrow();
        assertThat(desk.inPage(1)).isEqualTo(map.content());
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);
    }

    @Test
    void everybody_who_changes_something_else_gets_through() throws Exception {
        desk.with(small("A")).settle();

        List<Long> made = Writers.together(
                PEOPLE,
                person -> edit(
                                person % 2 == 0 ? desk.node : other,
                                desk.key,
                                "person-" + person,
                                1,
                                Desk.add(
                                        "touchpoint",
                                        "{\"id\": \"p%1$d\", \"stage\": \"a\", \"name\": \"P%1$d\"}".formatted(person)))
                        .made());

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, PEOPLE + 1)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(desk.content().touchpoints()).hasSize(2 + PEOPLE);
        assertThat(desk.revision()).isEqualTo(PEOPLE + 1);
    }

    @Test
    void of_two_who_finish_at_once_one_saves_all() throws Exception {
        desk.with(small("A"));
        desk.retitle("Mine");

        List<Outcome> outcomes = Writers.together(
                2,
                node -> (node == 0 ? desk.node : other)
                        .checkpoints()
                        .save(desk.page.id(), "", false, desk.wiki.words()));

        assertThat(outcomes).contains(Outcome.SAVED).doesNotContain(Outcome.PENDING);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna");
    }

    @Test
    void edits_go_on_while_others_save() throws Exception {
        desk.with(small("A")).settle();

        Writers.together(4, person -> {
            for (int i = 0; i < 10; i++) {
                AppNode node = person % 2 == 0 ? desk.node : other;
                String id = person + "-" + i;
                if (person < 2) {
                    String value = "{\"id\": \"%1$s\", \"stage\": \"a\", \"name\": \"%1$s\"}".formatted(id);
                    edit(node, desk.key, "person-" + person, 1, Desk.add("touchpoint", value));
                } else {
                    node.checkpoints().save(desk.page.id(), "", false, desk.wiki.words());
                }
            }
            return person;
        });
        desk.done();

        assertThat(desk.content().touchpoints()).hasSize(22);
        assertThat(desk.inPage(0)).isEqualTo(desk.content());
        assertThat(desk.log()).hasSize(21).allMatch(line -> line.contains(" edit ") || line.equals("1 page author"));
    }

    private JourneyContent shown(AppNode node) {
        return node.maps()
                .shown(node.maps().forReader(desk.page.id(), desk.key))
                .content();
    }

    private void settle(AppNode node) {
        node.maps().settle(desk.wiki.find(desk.page.id()).orElseThrow());
    }

    private Answer start(AppNode node, UUID map, String person) throws Exception {
        return edit(node, map, person, 0, "{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\"}");
    }

    private Answer edit(AppNode node, UUID map, String person, long baseRevision, String edit) throws Exception {
        String request = "{\"baseRevision\": " + baseRevision + ", \"edits\": [" + edit + "]}";
        EditRequest parsed = AppNode.JSON.readRequest(new StringReader(request));
        MapOnPage found = node.maps().forWriter(desk.page.id(), map);
        return desk.wiki.inTheNameOf(person, () -> unchecked(node, found, parsed));
    }

    private static Answer unchecked(AppNode node, MapOnPage map, EditRequest request) {
        try {
            return node.editor().edit(map, request);
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
    }
}
