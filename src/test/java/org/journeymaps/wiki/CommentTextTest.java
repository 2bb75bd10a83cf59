package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write with marks, and what Confluence keeps of it. */
class CommentTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Too slow | <p>Too slow</p>",
                "One\\nTwo\\n\\nThree | <p>One<br/>Two</p><p>Three</p>",
                "**Very** _slow_ | <p><strong>Very</strong> <em>slow</em></p>",
                "**Very _very_ slow** | <p><strong>Very <em>very</em> slow</strong></p>",
                "snake_case_name and 2 ** 3 ** 4 | <p>snake_case_name and 2 ** 3 ** 4</p>",
                "- a\\n- b | <ul><li>a</li><li>b</li></ul>",
                "1. a\\n2. b | <ol><li>a</li><li>b</li></ol>",
                "- a\\n  - b\\n- c | <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
                "- a\\n  1. b\\n  2. c | <ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>",
                "- a\\n1. b | <ul><li>a</li></ul><ol><li>b</li></ol>",
                "Why:\\n- a\\nSo | <p>Why:</p><ul><li>a</li></ul><p>So</p>",
                "See https://x.org/a_b?c=d&e. | <p>See <a href=\"https://x.org/a_b?c=d&amp;e\">https://x.org/a_b?c=d&amp;e</a>.</p>",
                "[the wiki](https://x.org/A_(b)) | <p><a href=\"https://x.org/A_(b)\">the wiki</a></p>",
                "[mail](mailto:a@x.org) | <p><a href=\"mailto:a@x.org\">mail</a></p>",
                "@[Ada L.](ff80) look | <p><ac:link><ri:user ri:userkey=\"ff80\"/></ac:link> look</p>"
            })
    void marks_become_storage_format_and_come_back(String marks, String storage) {
        String text = marks.replace("\\n", "\n");

        assertThat(CommentText.of(text).storage()).isEqualTo(storage);
        String again = CommentText.marks(storage, key -> "Ada L.").orElseThrow();
        assertThat(CommentText.of(again).storage()).isEqualTo(storage);
    }

    @Test
    void the_text_comes_back_as_it_was_written() {
        String text = "**Now**, @[Ada](ff80):\nsee [this](https://x.org)\n\n- one\n  - two\n- three\n\nhttps://y.org/z";

        assertThat(CommentText.marks(CommentText.of(text).storage(), key -> "Ada"))
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,x)",
                "<ac:structured-macro ac:name=\"html\"/>",
                "\"/><ri:user ri:userkey=\"x",
                "]]>&lt;&#60;",
                "[<b>](https://x.org\"onclick=\"x)",
                "@[x](a\"b<c>)"
            })
    void markup_stays_text(String text) {
        String storage = CommentText.of(text).storage();

        Document parsed = Jsoup.parse(storage, Parser.xmlParser());
        assertThat(parsed.getAllElements())
                .extracting(Element::tagName)
                .isSubsetOf("#root", "p", "a", "ac:link", "ri:user");
        assertThat(parsed.select("a"))
                .allSatisfy(link -> assertThat(link.attributes().size()).isOne())
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("https://"));
    }

    @Test
    void lists_are_at_most_five_deep() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 20; depth++) {
            text.append("  ".repeat(depth)).append("- ").append(depth).append('\n');
        }

        String storage = CommentText.of(text.toString()).storage();

        assertThat(storage.split("<ul>", -1)).hasSize(1 + CommentText.DEEPEST);
        assertThat(storage.split("<li>", -1)).hasSize(1 + 20);
        assertThat(CommentText.marks(storage, key -> "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"** ", "_a ", "@[a](", "[a](https://", "- ", "https://", "_**a_ **"})
    void no_text_takes_long(String piece) {
        String text = piece.repeat(10_000 / piece.length());

        long start = System.nanoTime();
        CommentText.of(text);

        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void characters_that_xml_cannot_hold_are_left_out() {
        assertThat(CommentText.of("a\u0000b\uD83Dc").storage()).isEqualTo("<p>abc</p>");
    }

    @Test
    void who_is_mentioned_is_told() {
        assertThat(CommentText.of("@[A](k1) and **@[B](k2)**, k3").mentioned()).containsExactlyInAnyOrder("k1", "k2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>",
                "<p>a <u>b</u></p>",
                "<p class=\"x\">a</p>",
                "<p>**not bold**</p>",
                "<p>- no list</p>",
                "<p>broken",
                "<h1>a</h1>",
                "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>",
                "no paragraph"
            })
    void what_has_no_marks_has_no_text(String storage) {
        assertThat(CommentText.marks(storage, key -> "")).isEmpty();
    }

    @Test
    void a_comment_begins_with_a_line_that_links_to_the_part() {
        CommentLine line = new CommentLine("jm-01234567-t-t1", "On: <Pays> & \"more\"");

        String storage = line.storage() + "<p>a</p>";

        assertThat(CommentLine.of(storage)).contains(line);
        assertThat(CommentLine.without(storage)).isEqualTo("<p>a</p>");
        assertThat(CommentLine.of("<p>a</p>")).isEmpty();
        assertThat(CommentLine.without("<p>a</p>")).isEqualTo("<p>a</p>");
        assertThat(CommentLine.of("<p>see <a href=\"#jm-01234567\">this</a></p>"))
                .isEmpty();
    }
}
