package org.journeymaps.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Journeys.small;

import com.atlassian.scheduler.JobRunnerRequest;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.discussion.DiscussionNode;
import org.journeymaps.discussion.FoundComments;
import org.journeymaps.editing.AppNode;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.storage.FirstText;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.PageSeen;
import org.journeymaps.testing.FakeComments;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class JobsTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final AtomicLong NEXT_PAGE = new AtomicLong(1);
    private static final JobRunnerRequest NOW = new Request();

    private final FakeWiki wiki = new FakeWiki();
    private final AppNode node = AppNode.on(MAPS, wiki);
    private final UUID key = UUID.randomUUID();
    private final FakePage page = wiki.add(new FakePage(NEXT_PAGE.incrementAndGet(), "DEMO").with(key, small("A")));

    @Test
    void a_map_that_is_being_edited_is_not_saved() throws Exception {
        node.edit(page.id(), key, """
                {"baseRevision": 0, "edits": [
                  {"edit": "change", "part": "map", "attribute": "title", "from": "A", "to": "Mine"}]}""");

        assertThat(new SaveJob(node.saves()).runJob(NOW).getMessage()).isEqualTo("Pages saved: 0");

        assertThat(page.text(0)).isEqualTo(small("A"));
        node.store().deleteByContent(page.id());
    }

    @Test
    void maps_of_pages_that_are_gone_are_forgotten() throws Exception {
        ReconcileJob job = new ReconcileJob(node.removedPages(), comments());
        job.runJob(NOW);
        FirstText empty = new FirstText(JourneyContent.EMPTY, "hash", null);
        node.store().create(new MapAddress(page.id(), key), empty, PageSeen.NEVER);
        node.store().create(new MapAddress(page.id() + 1_000, key), empty, PageSeen.NEVER);

        assertThat(job.runJob(NOW).getMessage()).isEqualTo("Pages forgotten: 1");

        assertThat(node.store().ofPage(page.id())).hasSize(1);
        assertThat(node.store().ofPage(page.id() + 1_000)).isEmpty();
    }

    private FoundComments comments() {
        return DiscussionNode.on(node, MAPS.commentLinks(), new FakeComments(wiki))
                .found();
    }

    private static final class Request implements JobRunnerRequest {

        @Override
        public Date getStartTime() {
            throw new UnsupportedOperationException("no job asks");
        }

        @Override
        public boolean isCancellationRequested() {
            return false;
        }
    }
}
