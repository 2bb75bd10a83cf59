package org.wikihost.storageformat;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StorageDiffTest {
    private final StorageDiff diff = new StorageDiff();

    @Test
    void equal_texts_have_no_difference() {
        assertThat(diff.html("<p>a</p>", "<p>a</p>")).isEmpty();
        assertThat(diff.html("", "")).isEmpty();
    }

    @Test
    void changed_words_are_marked_and_escaped() {
        String html = diff.html("<p>one old word</p>", "<p>one new word</p>");

        assertThat(html)
                .contains("<del class=\"diff-html-removed\">old</del>")
                .contains("<ins class=\"diff-html-added\">new</ins>")
                .contains("&lt;p&gt;");
        assertThat(Jsoup.parseBodyFragment(html).select("p")).isEmpty();
    }

    @Test
    void lines_far_from_a_change_are_left_out() {
        String same = "<p>same</p>".repeat(20);

        String html = diff.html(same + "<p>x</p>" + same, same + "<p>y</p>" + same);

        assertThat(Jsoup.parseBodyFragment(html).select(".diff-line")).hasSize(5);
        assertThat(Jsoup.parseBodyFragment(html).select(".diff-gap")).hasSize(2);
    }

    @Test
    void both_texts_can_be_read_from_the_difference() {
        String before = "<h1>Title</h1><p>a b c</p><p>gone</p>";
        String after = "<h1>Title!</h1><p>a c d</p>";

        Document html = Jsoup.parseBodyFragment(diff.html(before, after));

        assertThat(textWithout(html, "ins")).isEqualTo(before);
        assertThat(textWithout(html, "del")).isEqualTo(after);
    }

    private static String textWithout(Document html, String element) {
        Document copy = html.clone();
        copy.select(element).remove();
        return copy.body().wholeText();
    }
}
