package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.junit.jupiter.api.Test;

/** Which comments are about which parts of which maps. */
abstract class CommentLinkTests extends StorageTests {

    private static final AtomicLong COMMENTS = new AtomicLong();
    private static final PartId POINT = new PartId(PartType.TOUCHPOINT, "t0");
    private static final PartId WHOLE = new PartId(PartType.MAP, "");

    private final JourneyContent content = SampleMap.of(MapSize.SMALL).content();
    private final CommentLinks links;

    CommentLinkTests(MapDatabase maps) {
        super(maps);
        this.links = maps.commentLinks();
    }

    @Test
    void a_link_is_kept_with_all_that_it_says() throws Exception {
        int map = create(address, content).head().id();
        CommentLink resolved = open(POINT).resolved(7, "ben");
        CommentLink whole = open(WHOLE);
        links.keep(map, resolved, "c1");
        links.keep(map, whole, "c2");

        assertThat(links.ofMap(map)).containsExactly(resolved, whole);
        assertThat(links.open(map)).containsExactly(WHOLE);
        assertThat(links.byClient(map, "c1")).contains(resolved);
        assertThat(links.byClient(map + 1, "c1")).isEmpty();
    }

    @Test
    void a_request_that_comes_twice_keeps_one_link() throws Exception {
        int map = create(address, content).head().id();
        CommentLink first = open(POINT);
        links.keep(map, first, "c1");

        assertThatThrownBy(() -> links.keep(map, open(POINT), "c1")).isInstanceOf(RuntimeException.class);
        assertThat(links.ofMap(map)).containsExactly(first);
    }

    @Test
    void a_comment_that_is_found_again_keeps_its_link() throws Exception {
        int map = create(address, content).head().id();
        CommentLink first = open(POINT).resolved(5, null);
        links.keepFound(map, first);
        links.keepFound(map, first.resolved(0, null));

        assertThat(links.ofMap(map)).containsExactly(first);
    }

    @Test
    void several_who_find_the_same_comment_keep_one_link() throws Exception {
        int map = create(address, content).head().id();
        CommentLink found = open(POINT);

        Writers.together(4, writer -> {
            links.keepFound(map, found);
            return writer;
        });

        assertThat(links.ofMap(map)).containsExactly(found);
    }

    @Test
    void a_thread_is_resolved_and_opened_again() throws Exception {
        int map = create(address, content).head().id();
        CommentLink thread = open(POINT);
        links.keep(map, thread, "c1");

        links.resolve(map, thread.resolved(9, "anna"));
        assertThat(links.ofMap(map)).containsExactly(thread.resolved(9, "anna"));
        assertThat(links.open(map)).isEmpty();

        links.resolve(map, thread);
        assertThat(links.open(map)).containsExactly(POINT);
    }

    @Test
    void what_answers_a_comment_that_is_gone_moves_up_and_stays_as_resolved_as_it_was() throws Exception {
        int map = create(address, content).head().id();
        CommentLink thread = open(POINT).resolved(9, "anna");
        CommentLink answer = CommentLink.open(next(), thread.comment(), POINT);
        CommentLink further = CommentLink.open(next(), answer.comment(), POINT);
        for (CommentLink link : List.of(thread, answer, further)) {
            links.keep(map, link, "c" + link.comment());
        }

        links.forget(thread.comment());

        assertThat(links.ofMap(map))
                .containsExactly(CommentLink.open(answer.comment(), 0, POINT).resolved(9, "anna"), further);
    }

    @Test
    void somebody_has_read_up_to_the_latest_moment() throws Exception {
        int map = create(address, content).head().id();
        assertThat(links.seen(map, "anna")).isZero();

        links.see(map, "anna", 5);
        links.see(map, "anna", 9);
        links.see(map, "anna", 7);

        assertThat(links.seen(map, "anna")).isEqualTo(9);
        assertThat(links.seen(map, "ben")).isZero();
    }

    @Test
    void several_requests_of_one_reader_keep_the_latest_moment() throws Exception {
        int map = create(address, content).head().id();

        Writers.together(4, writer -> {
            links.see(map, "anna", writer + 1L);
            return writer;
        });

        assertThat(links.seen(map, "anna")).isEqualTo(4);
    }

    @Test
    void all_of_it_goes_with_the_page() throws Exception {
        int map = create(address, content).head().id();
        links.keep(map, open(POINT), "c1");
        links.see(map, "anna", 5);

        store.deleteByContent(address.contentId());

        assertThat(links.ofMap(map)).isEmpty();
        assertThat(links.seen(map, "anna")).isZero();
    }

    @Test
    void a_link_changes_the_stamp_of_its_map() throws Exception {
        int map = create(address, content).head().id();
        long before = head().stamps().comments();
        assertThat(before).isZero();

        links.keepFound(map, open(POINT));

        assertThat(head().stamps().comments()).isNotZero();
    }

    private static CommentLink open(PartId part) {
        return CommentLink.open(next(), 0, part);
    }

    private static long next() {
        return COMMENTS.incrementAndGet();
    }
}
