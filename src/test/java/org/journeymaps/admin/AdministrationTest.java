package org.journeymaps.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymaps.admin.Administration.Saved;
import org.journeymaps.admin.Administration.SpaceMaps;
import org.journeymaps.admin.Overview.PageMap;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Mark;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Scale;
import org.journeymaps.score.Tally;
import org.journeymaps.storage.Cut;
import org.journeymaps.storage.ImportRun;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.PlacedTally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

class AdministrationTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private final AdminDesk desk = new AdminDesk(MAPS);
    private final Administration administration = desk.administration;

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void the_overview_counts_what_is_kept_and_names_what_is_not_saved() throws InvalidTextException {
        MapAddress first = desk.unsaved("DEMO", "First");
        MapAddress second = desk.unsaved("DEMO", "The second one, with a long title");
        desk.wiki.remove(second.contentId());

        Overview overview = administration.overview();

        assertThat(overview.health().isGood()).isTrue();
        assertThat(overview.pages()).isEqualTo(2);
        assertThat(overview.sizes()).isNotNull().satisfies(sizes -> {
            assertThat(sizes.maps()).isEqualTo(2);
            assertThat(sizes.edits()).as("the text of the page, and the edit").isEqualTo(4);
            assertThat(sizes.touchpoints()).isEqualTo(4);
        });
        assertThat(overview.unsaved())
                .extracting(PageMap::pageId, PageMap::page, PageMap::title)
                .containsExactly(
                        tuple(first.contentId(), "Page " + first.contentId(), "First"),
                        tuple(second.contentId(), "", "The second one, with a long title"));
        assertThat(overview.largest())
                .extracting(PageMap::title)
                .containsExactly("The second one, with a long title", "First");
    }

    @Test
    void answers_are_counted_anew_and_scores_stay_what_they_are() throws Exception {
        desk.unsaved("DEMO", "Never answered");
        MapAddress address = desk.unsaved("DEMO", "Answered");
        int map = desk.node.store().head(address).orElseThrow().id();
        NewAnswer answer = new NewAnswer(
                "a1",
                new PartId(PartType.TOUCHPOINT, "t1"),
                Scale.SATISFACTION_5,
                4,
                null,
                null,
                "",
                "",
                AnswerSource.SURVEY,
                "",
                "");
        MAPS.answers().add(map, List.of(answer));
        List<PlacedTally> before = MAPS.answers().tallies(map, Cut.ALL);

        assertThat(administration.recount()).isEqualTo(1);

        assertThat(MAPS.answers().tallies(map, Cut.ALL)).isEqualTo(before).hasSize(1);
        desk.wiki.setReadOnly(true);
        assertReadOnly(administration::recount);
    }

    @Test
    void a_person_is_forgotten_by_name_or_key_and_the_marks_go_on_counting() throws Exception {
        MapAddress address = desk.unsaved("DEMO", "Marked");
        int map = desk.node.store().head(address).orElseThrow().id();
        desk.node.marks().give(map, "t1", "leaver", true, new Mark(4, null));
        MAPS.imports().begin(map, "an-import", "answers.csv", "", "leaver", 1);

        assertThat(administration.marksOf("name of leaver")).isEqualTo(1);
        assertThat(administration.forget("leaver")).isEqualTo(1);

        int round = desk.node.marks().rounds(map).get(0).id();
        assertThat(administration.marksOf("leaver")).isZero();
        assertThat(MAPS.imports().of(map)).extracting(ImportRun::byUserKey).containsExactly("");
        assertThat(desk.node.marks().marks(round, "leaver"))
                .containsEntry("t1", new Marks(Tally.NONE.with(4, 1), Tally.NONE, null));
        desk.wiki.setReadOnly(true);
        assertReadOnly(() -> administration.forget("leaver"));
    }

    @Test
    void fresh_edits_are_saved_now_and_what_nobody_may_save_is_counted() throws InvalidTextException {
        MapAddress saved = desk.unsaved("DEMO", "Saved now");
        desk.unsaved(desk.page("DEMO").notEditableBy("anna"), "Nobody may");

        assertThat(administration.saveNow()).isEqualTo(new Saved(1, 1));

        assertThat(desk.node
                        .store()
                        .find(saved)
                        .orElseThrow()
                        .head()
                        .checkpoint()
                        .isUpToDate())
                .isTrue();
        assertThat(administration.overview().unsaved())
                .extracting(PageMap::title)
                .containsExactly("Nobody may");
    }

    @Test
    void looking_for_orphans_deletes_nothing() throws InvalidTextException {
        MapAddress gone = desk.unsaved("DEMO", "Gone");
        MapAddress there = desk.unsaved("DEMO", "There");
        desk.wiki.remove(gone.contentId());

        assertThat(administration.orphans()).isEqualTo(1);
        assertThat(desk.node.store().find(gone)).isPresent();

        assertThat(administration.deleteOrphans()).isEqualTo(1);
        assertThat(desk.node.store().find(gone)).isEmpty();
        assertThat(desk.node.store().find(there)).isPresent();
        assertThat(administration.orphans()).isZero();
    }

    @Test
    void the_data_of_a_space_are_those_of_its_pages() throws InvalidTextException {
        MapAddress inside = desk.unsaved("IN", "Inside");
        MapAddress outside = desk.unsaved("OUT", "Outside");

        assertThat(administration.ofSpace("IN")).isEqualTo(new SpaceMaps(1, 1, 1));
        assertThat(administration.ofSpace("in")).as("as somebody may type it").isEqualTo(new SpaceMaps(1, 1, 1));
        assertThat(administration.exported("IN")).containsExactly(inside.contentId());
        assertThat(administration.deleteSpace("IN")).isEqualTo(new SpaceMaps(1, 1, 1));

        assertThat(desk.node.store().find(inside)).isEmpty();
        assertThat(desk.node.store().find(outside)).isPresent();
        assertThat(administration.ofSpace("IN")).isEqualTo(new SpaceMaps(0, 0, 0));
        assertThat(administration.deleteSpace("NOWHERE")).isEqualTo(new SpaceMaps(0, 0, 0));
    }

    @Test
    void a_read_only_wiki_is_looked_at_and_not_changed() throws InvalidTextException {
        MapAddress map = desk.unsaved("DEMO", "Read only");
        MapAddress gone = desk.unsaved("DEMO", "Read only and gone");
        desk.wiki.remove(gone.contentId());
        desk.wiki.setReadOnly(true);

        assertReadOnly(administration::saveNow);
        assertReadOnly(administration::deleteOrphans);
        assertReadOnly(() -> administration.deleteSpace("DEMO"));

        assertThat(administration.orphans()).isEqualTo(1);
        assertThat(administration.ofSpace("DEMO").unsaved()).isEqualTo(1);
        assertThat(administration.exported("DEMO")).containsExactly(map.contentId());
    }

    private static void assertReadOnly(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.READ_ONLY));
    }
}
