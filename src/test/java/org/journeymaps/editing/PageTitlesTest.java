package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.editing.Desk.undo;

import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** What a page is called when a map is started on it. */
class PageTitlesTest {

    private static final String SUGGESTED = "Customer journey map – 21 Nov 2026";
    private static final String HOTEL = "{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\", \"language\": \"en\"}";
    private static final String CLAIM =
            "{\"edit\": \"startFrom\", \"journey\": \"insurance-claim\", \"language\": \"en\"}";
    private static final String PASTED =
            "{\"edit\": \"startFrom\", \"json\": \"{\\\"schema\\\": 1, %s \\\"stages\\\": [{\\\"id\\\": \\\"s\\\", \\\"name\\\": \\\"S\\\"}], \\\"lanes\\\": []}\"}";

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private final Desk desk = new Desk(MAPS).with("");

    @Test
    void a_page_with_the_suggested_title_is_called_like_the_journey_in_one_version() throws InvalidTextException {
        desk.page.titled(SUGGESTED);

        Answer answer = desk.edit(HOTEL);

        assertThat(desk.page.title()).isEqualTo("Hotel stay");
        assertThat(answer.pageTitle()).isEqualTo("Hotel stay");
        assertThat(desk.page.comments()).hasSize(1);
    }

    @Test
    void a_pasted_map_names_its_page_when_it_has_a_title() throws InvalidTextException {
        desk.page.titled("Carte de parcours client – 3 févr. 2027 (2)");
        assertThat(desk.edit(pasted("")).pageTitle()).isNull();
        assertThat(desk.page.title()).startsWith("Carte de parcours client");
        desk.edit(undo(desk.revision()));

        desk.edit(pasted("\\\"title\\\": \\\"Ours\\\","));

        assertThat(desk.page.title()).isEqualTo("Ours");
    }

    @Test
    void a_title_that_somebody_has_chosen_stays() throws InvalidTextException {
        desk.page.titled("Our guests");

        assertThat(desk.edit(HOTEL).pageTitle()).isNull();

        assertThat(desk.page.title()).isEqualTo("Our guests");
    }

    @Test
    void a_blank_map_leaves_the_suggested_title() throws InvalidTextException {
        desk.page.titled(SUGGESTED);
        desk.edit("{\"edit\": \"startFrom\", \"blank\": true}");
        desk.edit(undo(desk.revision()));
        desk.edit("{\"edit\": \"startFrom\", \"journey\": \"blank-purchase\", \"language\": \"en\"}");

        assertThat(desk.page.title()).isEqualTo(SUGGESTED);
    }

    @Test
    void a_title_that_another_page_has_is_not_taken() throws InvalidTextException {
        desk.page.titled(SUGGESTED);
        desk.wiki.takeTitle("Hotel stay");

        Answer answer = desk.edit(HOTEL);

        assertThat(answer.pageTitle()).isNull();
        assertThat(desk.page.title()).isEqualTo(SUGGESTED);
        assertThat(desk.inPage(0).title()).isEqualTo("Hotel stay");
    }

    @Test
    void a_page_that_cannot_be_renamed_gets_its_map_all_the_same() throws InvalidTextException {
        desk.page.titled(SUGGESTED).failSaves(1);

        desk.edit(HOTEL);

        assertThat(desk.page.title()).isEqualTo(SUGGESTED);
        assertThat(desk.inPage(0).title()).isEqualTo("Hotel stay");
    }

    @Test
    void who_undoes_a_start_and_chooses_another_journey_gets_the_title_of_that_one() throws InvalidTextException {
        desk.page.titled(SUGGESTED);
        desk.edit(HOTEL);
        desk.edit(undo(desk.revision()));
        assertThat(desk.page.title()).isEqualTo("Hotel stay");

        desk.edit(CLAIM);

        assertThat(desk.page.title()).isEqualTo(desk.content().title()).isNotEqualTo("Hotel stay");
    }

    @Test
    void somebody_who_renames_the_page_at_the_same_moment_wins() throws InvalidTextException {
        desk.page.titled(SUGGESTED).beforeNextSave(() -> desk.page.titled("Theirs"));

        assertThat(desk.edit(HOTEL).pageTitle()).isNull();

        assertThat(desk.page.title()).isEqualTo("Theirs");
    }

    @Test
    void a_second_try_after_a_lost_answer_tells_the_title_too() throws InvalidTextException {
        desk.page.titled(SUGGESTED);
        String request = "{\"baseRevision\": 0, \"id\": \"r1\", \"edits\": [" + HOTEL + "]}";
        desk.request(request);

        assertThat(desk.request(request).pageTitle()).isEqualTo("Hotel stay");
    }

    private static String pasted(String title) {
        return PASTED.formatted(title);
    }
}
