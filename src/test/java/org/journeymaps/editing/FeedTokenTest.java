package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.journeymaps.storage.Stamps;
import org.junit.jupiter.api.Test;

class FeedTokenTest {

    @Test
    void a_token_is_read_as_it_was_written() {
        FeedToken token = FeedToken.now(48, new Stamps(4_503_599_627_370_495L, 7, 9));

        assertThat(FeedToken.of(token.text())).hasValue(token);
        assertThat(token.missesMarks(new Stamps(4_503_599_627_370_495L, 7, 9))).isFalse();
        assertThat(token.missesMarks(new Stamps(1, 7, 9))).isTrue();
        assertThat(token.missesComments(new Stamps(1, 7, 9))).isFalse();
        assertThat(token.missesComments(new Stamps(1, 8, 9))).isTrue();
        assertThat(token.missesAnswers(new Stamps(1, 8, 9))).isFalse();
        assertThat(token.missesAnswers(new Stamps(1, 7, 8))).isTrue();
    }

    @Test
    void a_token_of_a_page_from_before_there_were_answers_knows_of_none() {
        FeedToken token = FeedToken.of("48-1-2").orElseThrow();

        assertThat(token).isEqualTo(FeedToken.now(48, new Stamps(1, 2, 0)));
        assertThat(token.missesVoices(new Stamps(1, 2, 0))).isFalse();
        assertThat(token.missesAnswers(new Stamps(1, 2, 3))).isTrue();
    }

    @Test
    void a_revision_is_a_token_that_asks_for_edits_alone() {
        FeedToken token = FeedToken.of("48").orElseThrow();

        assertThat(token).isEqualTo(new FeedToken(48, Optional.empty()));
        assertThat(token.text()).isEqualTo("48");
        assertThat(token.missesVoices(new Stamps(1, 1, 1))).isFalse();
    }

    @Test
    void anything_else_is_none() {
        assertThat(List.of(
                        "",
                        "-1",
                        "4-",
                        "4-1",
                        "4-1-2-3-4",
                        "4-1-2-",
                        "4-É-1",
                        "1234567890123456",
                        "4-1234567890123-1",
                        "4 "))
                .allSatisfy(text -> assertThat(FeedToken.of(text)).as(text).isEmpty());
    }
}
