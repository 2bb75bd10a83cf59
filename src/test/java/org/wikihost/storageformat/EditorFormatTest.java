package org.wikihost.storageformat;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorFormatTest {
    private final EditorFormat editor = new EditorFormat();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello <strong>you</strong> &amp; me</p>",
                "<h1>Title</h1><ul><li>one</li><li>two</li></ul><hr />",
                "<table><tbody><tr><th scope=\"row\">a</th><td colspan=\"2\">b</td></tr></tbody></table>",
                "<p><a href=\"https://example.org/?a=1&amp;b=2\">link</a></p>",
                "<pre>\nfirst line empty</pre>",
                "<ac:structured-macro ac:name=\"toc\" ac:schema-version=\"1\"></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"m\" ac:schema-version=\"1\" ac:macro-id=\"0-1\"><ac:parameter ac:name=\"a\">1=2|3\\4</ac:parameter>"
                        + "<ac:parameter ac:name=\"\">d &lt;&quot;&gt;</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[\n{\"x\": \"<é & 🙂>\"}\n\n]]></ac:plain-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"m\" ac:schema-version=\"1\"><ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b]]></ac:plain-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\"><ac:rich-text-body><p>x</p>"
                        + "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\"><ac:plain-text-body><![CDATA[y]]></ac:plain-text-body></ac:structured-macro>"
                        + "</ac:rich-text-body></ac:structured-macro>",
                "<ac:layout><ac:layout-section ac:type=\"three_with_sidebars\"><ac:layout-cell>"
                        + "<ac:structured-macro ac:name=\"panel\" ac:schema-version=\"1\"><ac:parameter ac:name=\"title\">T</ac:parameter><ac:rich-text-body>"
                        + "<ac:structured-macro ac:name=\"section\" ac:schema-version=\"1\"><ac:rich-text-body>"
                        + "<ac:structured-macro ac:name=\"column\" ac:schema-version=\"1\"><ac:parameter ac:name=\"width\">30%</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>"
                        + "</ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>"
                        + "</ac:layout-cell></ac:layout-section></ac:layout>",
                "<p><ac:link><ri:page ri:content-title=\"A &amp; B\" /><ac:link-body>see <b>it</b></ac:link-body></ac:link></p>",
                "<p><ac:image ac:width=\"300\"><ri:attachment ri:filename=\"a.png\" /></ac:image></p>",
                "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>1</p></ac:layout-cell><ac:layout-cell><p>2</p></ac:layout-cell></ac:layout-section></ac:layout>",
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>x</ac:task-body></ac:task></ac:task-list>",
                "<ac:task-list><ac:task><ac:task-status>complete</ac:task-status><ac:task-body>a <b>b</b><ac:task-list>"
                        + "<ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>c</ac:task-body></ac:task></ac:task-list>"
                        + "</ac:task-body></ac:task></ac:task-list>",
                "<p>a <ac:placeholder>write &amp; read</ac:placeholder><ac:placeholder ac:type=\"mention\">who</ac:placeholder></p>",
                "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:content-title=\"X\" /></ac:link></ac:parameter></ac:structured-macro>"
            })
    void storage_format_comes_back_as_it_was(String storage) {
        assertThat(editor.toStorage(editor.toEditor(storage))).isEqualTo(storage);
    }

    @Test
    void it_also_comes_back_after_a_browser_wrote_it_again() {
        String storage =
                "<p>x</p><ac:structured-macro ac:name=\"m\" ac:schema-version=\"1\"><ac:parameter ac:name=\"a\">&quot;</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[{\"x\": \"<&amp;\"}]]></ac:plain-text-body></ac:structured-macro>";

        Document rewritten = Jsoup.parseBodyFragment(editor.toEditor(storage));
        rewritten.outputSettings().prettyPrint(false);

        assertThat(editor.toStorage(rewritten.body().html())).isEqualTo(storage);
    }

    @Test
    void line_breaks_that_a_form_sends_are_those_of_the_page() {
        String storage = "<ac:structured-macro ac:name=\"m\" ac:schema-version=\"1\">"
                + "<ac:plain-text-body><![CDATA[\n\na\nb\n]]></ac:plain-text-body></ac:structured-macro>";

        assertThat(editor.toStorage(editor.toEditor(storage).replace("\n", "\r\n")))
                .isEqualTo(storage);
    }

    @Test
    void a_macro_is_a_placeholder_with_its_name_parameters_and_body() {
        Element table = Jsoup.parseBodyFragment(editor.toEditor("<ac:structured-macro ac:name=\"journey\">"
                        + "<ac:parameter ac:name=\"map\">1</ac:parameter><ac:parameter ac:name=\"b\">2</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[{<}]]></ac:plain-text-body></ac:structured-macro>"))
                .selectFirst("table.wysiwyg-macro");

        assertThat(table.attr("data-macro-name")).isEqualTo("journey");
        assertThat(table.attr("data-macro-parameters")).isEqualTo("map=1|b=2");
        assertThat(table.selectFirst("pre").wholeText()).isEqualTo("{<}");
    }

    @Test
    void instructional_text_and_tasks_can_be_written_in() {
        assertThat(editor.toEditor("<p><ac:placeholder ac:type=\"mention\">who</ac:placeholder></p>"))
                .isEqualTo("<p><span class=\"text-placeholder\" data-placeholder-type=\"mention\">who</span></p>");
        assertThat(editor.toEditor(
                        "<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>complete</ac:task-status>"
                                + "<ac:task-body>Call</ac:task-body></ac:task></ac:task-list>"))
                .isEqualTo(
                        "<ul class=\"inline-task-list\"><li data-inline-task-id=\"7\" class=\"checked\">Call</li></ul>");
    }

    @Test
    void a_task_that_was_split_in_two_keeps_its_id_once() {
        assertThat(editor.toStorage("<ul class=\"inline-task-list\"><li data-inline-task-id=\"7\">a</li>"
                        + "<li data-inline-task-id=\"7\">b</li></ul>"))
                .containsOnlyOnce("<ac:task-id>7</ac:task-id>")
                .contains("<ac:task-body>a</ac:task-body>", "<ac:task-body>b</ac:task-body>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>open <b>bold",
                "<p>a<br>b<img src=\"https://example.org/a.png\"></p>",
                "x & y < z",
                "<script>alert(1)</script><p onclick=\"alert(1)\">x</p>",
                "<table class=\"wysiwyg-macro\" data-macro-name=\"a\" data-macro-parameters=\"|=|\\\" data-macro-body-type=\"PLAIN_TEXT\"></table>",
                "<span class=\"wysiwyg-storage\" data-storage=\"<broken\">x</span>",
                "<div class=\"wysiwyg-container\" data-storage-name=\"evil\">x</div>",
                "a\u0000b\u000bc"
            })
    void whatever_the_editor_sends_becomes_well_formed_and_safe(String html) {
        String storage = editor.toStorage(html);

        new StorageText().check(storage);
        assertThat(storage).doesNotContain("alert");
    }
}
