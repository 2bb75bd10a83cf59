package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Wanted;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.Requests;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.SampleMap;
import org.journeymaps.text.EditRequest;
import org.junit.jupiter.api.Test;

/** How many SQL statements readers and writers cost: as many for a large map as for a small one. */
abstract class StatementCounts {

    private static final int MOST_OF_AN_EDIT = 10;
    private static final AtomicLong PAGES = new AtomicLong(500_000);

    private final MapDatabase database;
    private final FakeWiki wiki = new FakeWiki();
    private final AppNode node;
    private final UUID key = UUID.randomUUID();

    StatementCounts(MapDatabase database) {
        this.database = database;
        this.node = AppNode.on(database, wiki);
    }

    @Test
    void an_edit_of_one_value_costs_the_same_few_statements_at_any_size() throws Exception {
        costsTheSame(content -> Requests.change(content, PartType.TOUCHPOINT, "t0", "emotion", new BigDecimal("-1.5")));
        costsTheSame(content -> Requests.change(content, PartType.CARD, "c1", "text", "Asks a friend first"));
        costsTheSame(content -> Requests.change(content, PartType.MAP, "", "title", "Returns"));
    }

    @Test
    void a_map_is_read_with_one_statement_at_any_size() {
        for (MapSize size : MapSize.values()) {
            FakePage page = settled(size);

            assertThat(statements(() -> node.store().find(new MapAddress(page.id(), key))))
                    .hasSize(1);
        }
    }

    @Test
    void a_view_of_a_page_that_nobody_changed_costs_one_statement_and_no_reading_of_its_text() {
        for (MapSize size : MapSize.values()) {
            FakePage page = settled(size);
            String body = page.text(0);
            int reads = page.reads();

            assertThat(statements(() -> node.maps().view(page, key, body))).hasSize(1);
            assertThat(page.reads()).isEqualTo(reads);
        }
    }

    @Test
    void an_answer_that_nothing_happened_costs_one_statement_and_reads_neither_the_map_nor_the_page() {
        for (MapSize size : MapSize.values()) {
            FakePage page = settled(size);
            int reads = page.reads();

            List<String> statements = statements(() -> node.feed().since(page.id(), key, FeedToken.ofRevision(1)));

            assertThat(statements).hasSize(1);
            assertThat(statements.get(0)).contains("MAP_REVISION").doesNotContain("MAP_TEXT");
            assertThat(page.reads()).isEqualTo(reads);
        }
    }

    private void costsTheSame(Function<JourneyContent, Edit> change) throws Exception {
        List<Integer> counts = new ArrayList<>();
        for (MapSize size : MapSize.values()) {
            FakePage page = settled(size);
            EditRequest request = new EditRequest(
                    1,
                    "c1",
                    new EditRequest.Ask.Edits(List.of(
                            new Wanted.Whole(change.apply(SampleMap.of(size).content())))));
            int reads = page.reads();

            counts.add(statements(() -> edit(page, request)).size());

            assertThat(node.maps().revision(page.id(), key)).isEqualTo(2);
            assertThat(page.reads()).isEqualTo(reads);
        }
        assertThat(counts).hasSize(3).containsOnly(counts.get(0));
        assertThat(counts.get(0)).isLessThanOrEqualTo(MOST_OF_AN_EDIT);
    }

    private Answer edit(FakePage page, EditRequest request) {
        try {
            return node.editor().edit(node.maps().forWriter(page.id(), key), request);
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
    }

    /** A page with a map of that size, whose text the rows know. */
    private FakePage settled(MapSize size) {
        String text = AppNode.JSON.write(SampleMap.of(size).content());
        FakePage page = wiki.add(new FakePage(PAGES.incrementAndGet(), "DEMO").with(key, text));
        node.maps().settle(page);
        return page;
    }

    private List<String> statements(Supplier<?> work) {
        return database.database().statements().record(work::get).statements();
    }
}
