package org.journeymaps.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.editing.AppNode;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.testing.FakeComments;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.testing.Journeys;
import org.journeymaps.text.CommentRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** What is said about a map, found again whatever was lost. */
class DiscussionsTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final AtomicLong PAGES = new AtomicLong(700_000);
    private static final PartId POINT = new PartId(PartType.TOUCHPOINT, "t1");

    private final FakeWiki wiki = new FakeWiki();
    private final FakeComments comments = new FakeComments(wiki);
    private final AppNode node = AppNode.on(MAPS, wiki);
    private final CommentLinks links = MAPS.commentLinks();
    private final UUID key = UUID.randomUUID();
    private final FakePage page =
            wiki.add(new FakePage(PAGES.incrementAndGet(), "DEMO").with(key, Journeys.small("Parcel")));
    private final DiscussionNode talk = DiscussionNode.on(node, links, comments);
    private final Discussions discussions = talk.discussions();
    private final FoundComments found = talk.found();

    @Test
    void threads_are_found_by_their_notes_when_the_rows_are_lost_as_after_an_import() {
        said("Too slow");
        String answered = said("Why a queue?");
        discussions.resolve(map(), answered, true);
        loseRows();

        List<CommentThread> threads = discussions.of(map()).threads();

        assertThat(threads).extracting(thread -> thread.about().part()).containsExactly(POINT, POINT);
        assertThat(threads.get(0).resolved()).isNotNull();
        assertThat(threads.get(1).resolved()).isNull();
    }

    @Test
    void threads_are_found_by_their_first_lines_when_notes_are_lost_too() {
        said("Too slow");
        comments.add(page.id(), 0, "<p>About nothing</p>");
        loseRows();
        comments.loseNotes();

        assertThat(discussions.of(map()).threads())
                .singleElement()
                .satisfies(thread -> assertThat(thread.about().part()).isEqualTo(POINT));
    }

    @Test
    void a_look_writes_nothing_and_the_night_writes_what_was_found() {
        said("Too slow");
        loseRows();
        node.maps().settled(map());
        int id = id();

        discussions.of(map());
        assertThat(links.ofMap(id)).isEmpty();

        wiki.setReadOnly(true);
        found.reconcile();
        assertThat(links.ofMap(id)).isEmpty();

        wiki.setReadOnly(false);
        found.reconcile();
        assertThat(links.ofMap(id)).hasSize(1);
        assertThat(links.open(id)).containsExactly(POINT);
    }

    @Test
    void a_comment_that_was_deleted_without_an_event_is_forgotten_at_night() {
        String first = said("Too slow");
        answer(first, "Really");
        comments.delete(Long.parseLong(first));

        found.reconcile();

        assertThat(links.ofMap(id())).singleElement().satisfies(link -> {
            assertThat(link.parent()).isZero();
            assertThat(link.part()).isEqualTo(POINT);
        });
    }

    @Test
    void a_page_in_the_trash_forgets_nothing() {
        said("Too slow");
        page.notCurrent();

        found.reconcile();

        assertThat(links.ofMap(id())).hasSize(1);
    }

    @Test
    void a_comment_on_another_map_of_the_page_is_not_about_this_one() {
        said("Too slow");
        UUID other = UUID.randomUUID();
        page.insert(1, other, Journeys.small("Letter"));

        MapOnPage second = node.maps().forReader(page.id(), other);

        assertThat(discussions.of(second).threads()).isEmpty();
        assertThat(discussions.of(map()).threads()).hasSize(1);
    }

    @Test
    void only_user_keys_are_kept_and_whoever_is_gone_is_a_former_user() {
        wiki.setUser("carl");
        String id = said("Too slow");
        discussions.resolve(map(), id, true);
        wiki.setUser(null);
        answer(id, "From nobody");
        wiki.setUser("anna");
        wiki.forget("carl");

        CommentThread thread = discussions.of(map()).threads().get(0);
        assertThat(thread.remarks())
                .extracting(remark -> remark.author().name())
                .containsExactly("Former user", "Anonymous");
        assertThat(thread.resolved()).extracting(Resolution::name).isEqualTo("Former user");

        wiki.setLocale(Locale.FRENCH);
        CommentThread french = discussions.of(map()).threads().get(0);
        assertThat(french.remarks())
                .extracting(remark -> remark.author().name())
                .containsExactly("Ancien utilisateur", "Anonyme");
        assertThat(comments.of(page.id()).get(0).note().orElseThrow())
                .endsWith("/carl")
                .doesNotContain("Name of");
    }

    @Test
    void what_somebody_else_says_is_new_until_it_was_read() {
        wiki.setUser("anna");
        said("Too slow");
        assertThat(discussions.of(map()).threads().get(0).isUnread()).isFalse();

        wiki.setUser("ben");
        assertThat(discussions.of(map()).threads().get(0).isUnread()).isTrue();
        discussions.see(map(), System.currentTimeMillis());
        assertThat(discussions.of(map()).threads().get(0).isUnread()).isFalse();

        wiki.setUser(null);
        assertThat(discussions.of(map()).threads().get(0).isUnread()).isFalse();
    }

    @Test
    void the_line_is_in_the_language_of_whoever_writes() {
        wiki.setLocale(Locale.FRENCH);
        said("Trop lent");

        assertThat(comments.of(page.id()).get(0).storage())
                .startsWith("<p><a href=\"#jm-" + key.toString().substring(0, 8)
                        + "-t-t1\">Sur\u202f: Parcel begins</a></p>");
    }

    @Test
    void a_comment_that_holds_more_than_marks_is_changed_in_the_page() {
        String id = said("Too slow");
        comments.change(Long.parseLong(id), "<p>Now with a <u>line</u></p>");

        Remark remark = discussions.of(map()).threads().get(0).remarks().get(0);

        assertThat(remark.text()).isNull();
        assertThat(remark.mayEdit()).isTrue();
    }

    @Test
    void whoever_is_mentioned_has_to_be_there() {
        wiki.forget("carl");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> said("@[Carl](carl) look"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusedException.Reason.UNKNOWN_PERSON));
        assertThat(comments.count()).isZero();
    }

    @Test
    void the_panel_costs_the_same_few_statements_however_much_was_said() {
        said("One");
        int few = statements();
        for (int i = 0; i < 30; i++) {
            answer(said("Thread " + i), "Answer " + i);
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    private int statements() {
        return MAPS.database()
                .statements()
                .record(() -> discussions.of(map()))
                .statements()
                .size();
    }

    private MapOnPage map() {
        return node.maps().forReader(page.id(), key);
    }

    private int id() {
        return node.store().head(new MapAddress(page.id(), key)).orElseThrow().id();
    }

    private void loseRows() {
        node.store().deleteByContent(page.id());
    }

    private String said(String text) {
        return thread(new CommentRequest("", POINT, "", text));
    }

    private void answer(String parent, String text) {
        thread(new CommentRequest("", POINT, parent, text));
    }

    private String thread(CommentRequest request) {
        return Long.toString(
                discussions.add(map(), request).thread().orElseThrow().id());
    }
}
