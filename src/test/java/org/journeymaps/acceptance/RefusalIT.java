package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that must change nothing, sent to a page whose map is still empty. */
@ExtendWith(RunningConfluence.class)
class RefusalIT {
    private static final String START = """
            {"page": "%d", "baseRevision": %d, "edits": [{"edit": "startFrom", "journey": "hotel-stay", "language": "en"}]}""";
    private final WikiClient admin;

    RefusalIT(WikiClient admin) {
        this.admin = admin;
    }

    @Test
    void who_may_not_edit_the_page_cannot_start_its_map() {
        UUID key = UUID.randomUUID();
        long page = admin.createPage("DEMO", "Not for viewers to start", Macros.empty(key));
        assertThat(admin.as("editor").viewPage(page).body()).contains("data-jm-gallery");

        for (WikiClient reader : new WikiClient[] {admin.as("viewer"), admin.anonymous()}) {
            assertThat(reader.viewPage(page).body()).doesNotContain("data-jm-gallery", "hotel-stay");
            HttpResponse<String> answer = reader.post(edits(key), START.formatted(page, 0));
            assertThat(answer.statusCode()).isIn(403, 404);
        }
        assertStillEmpty(page);
    }

    @Test
    void a_form_of_another_site_cannot_start_a_map() {
        UUID key = UUID.randomUUID();
        long page = admin.createPage("DEMO", "Not for forms to start", Macros.empty(key));

        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            assertThat(admin.postAsForm(edits(key), type, START.formatted(page, 0))
                            .statusCode())
                    .as(type)
                    .isIn(403, 415);
        }
        assertStillEmpty(page);
    }

    @Test
    void a_request_from_a_newer_page_than_the_map_is_told_to_reload() {
        UUID key = UUID.randomUUID();
        long page = admin.createPage("DEMO", "Not for strangers to its past", Macros.empty(key));

        HttpResponse<String> answer = admin.post(edits(key), START.formatted(page, 7));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Reload the page");
        assertStillEmpty(page);
    }

    @Test
    void a_request_of_six_megabytes_is_refused_with_the_limit() {
        UUID key = UUID.randomUUID();
        long page = admin.createPage("DEMO", "Not for six megabytes", Macros.empty(key));

        HttpResponse<String> answer = admin.post(edits(key), START.formatted(page, 0) + " ".repeat(6_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("5,000,000");
        assertStillEmpty(page);
    }

    private void assertStillEmpty(long page) {
        assertThat(admin.viewPage(page).body()).contains("data-jm-gallery");
    }

    private static String edits(UUID key) {
        return "/rest/journey-maps/1.0/maps/" + key + "/edits";
    }
}
