package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
    private static final String KEY =
            UUID.fromString("6f1c7a2e-0d3b-4c55-9a51-2f9e3b7d8c10").toString();
    private static final String JSON = "{\"title\":\"A < B & C\"}";
    private static final PageText.Replacement MAP = new PageText.Replacement(KEY, JSON);
    private static final String PARAMETER = "<ac:parameter ac:name=\"map\">" + KEY + "</ac:parameter>";
    private static final String BODY = "<ac:plain-text-body><![CDATA[" + JSON + "]]></ac:plain-text-body>";
    private static final String EMOJI = "\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name=\"journey-map\">@</ac:structured-macro>",
                "<ac:structured-macro ac:name='journey-map'>@</ac:structured-macro>",
                "<ac:structured-macro\r\n\tac:name\n=\r'journey-map'\n>@</ac:structured-macro \r\n>",
                "<ac:structured-macro ac:macro-id=\"a>b/>\" x='\"' ac:name=\"journey-map\">@</ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey&#45;map\">@</ac:structured-macro>",
                "<ac:structured-macro ac:name=\"&#x6a;ourney&#x2D;&#0109;ap\">@</ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey-map\">\n <!-- > --><?a > ?> text @ \n</ac:structured-macro>",
                "<atlassian-content:structured-macro ac:name=\"journey-map\">@</atlassian-content:structured-macro>",
                "<x:structured-macro xmlns:x=\"http://atlassian.com/content\" x:name=\"journey-map\">@"
                        + "</x:structured-macro>",
                "<p xmlns:x='http://atlassian.com/con&#116;ent'><x:structured-macro ac:name='journey-map'>@"
                        + "</x:structured-macro></p>",
                "<structured-macro xmlns='http://atlassian.com/content' name='a' ac:name='journey-map'>@"
                        + "</structured-macro>",
            })
    void finds_a_macro_in_every_spelling(String spelling) {
        PageText page = PageText.of("before" + spelling.replace("@", PARAMETER + BODY) + "&nbsp;after");

        assertThat(page.isReadable()).isTrue();
        assertThat(page.macros()).containsExactly(new PageText.MacroText(KEY, JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name=\"journey-maps\"/>",
                "<ac:structured-macro ac:name=\"Journey-Map\"/>",
                "<ac:structured-macro ac:name=\" journey-map\"/>",
                "<ac:structured-macro ac:name=\"journey-map&#10;\"/>",
                "<ac:structured-macro name=\"journey-map\"/>",
                "<ac:structured-macro ri:name=\"journey-map\"/>",
                "<ac:structured-macro other='ac:name=\"journey-map\"'/>",
                "<ac:structured-macros ac:name=\"journey-map\"/>",
                "<ac:Structured-Macro ac:name=\"journey-map\"/>",
                "<structured-macro ac:name=\"journey-map\"/>",
                "<other:structured-macro ac:name=\"journey-map\"/>",
                "<p xmlns:ac=\"urn:other\"><ac:structured-macro ac:name=\"journey-map\"/></p>",
                "<!-- <ac:structured-macro ac:name=\"journey-map\"/> -->",
                "<![CDATA[<ac:structured-macro ac:name=\"journey-map\"/>]]>",
                "<?macro <ac:structured-macro ac:name=\"journey-map\"/> ?>",
                "&lt;ac:structured-macro ac:name=\"journey-map\"/&gt;",
                "<ac:plain-text-body><b><ac:structured-macro ac:name=\"journey-map\"/></b></ac:plain-text-body>",
                "<ac:parameter><b/><ac:structured-macro ac:name=\"journey-map\"/></ac:parameter>",
                "",
                "no markup",
            })
    void finds_no_macro_where_there_is_none(String storage) {
        PageText page = PageText.of(storage);

        assertThat(page.isReadable()).isTrue();
        assertThat(page.macros()).isEmpty();
    }

    @Test
    void follows_a_prefix_only_where_it_is_declared() {
        String declared = "<p xmlns:x=\"http://atlassian.com/content\">%s<p xmlns:x=\"urn:other\">%s</p>%s</p>";
        String macro = "<x:structured-macro ac:name=\"journey-map\"/>";

        assertThat(PageText.of(macro + declared.formatted(macro, macro, macro) + macro)
                        .macros())
                .hasSize(2);
    }

    @Test
    void finds_macros_that_are_nested_in_others_in_the_order_of_the_text() {
        String outer = "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body>two</ac:plain-text-body>"
                + "<ac:rich-text-body>" + macro("three") + "</ac:rich-text-body>" + macro("four")
                + "</ac:structured-macro>";

        assertThat(bodies(
                        "<table><tr><td>" + panel(macro("one") + panel(outer)) + "</td></tr></table>" + macro("five")))
                .containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void takes_parameters_and_bodies_only_from_the_macro_that_holds_them() {
        String inner = "<ac:structured-macro ac:name=\"journey-map\">" + PARAMETER + BODY + "</ac:structured-macro>";
        String outer = "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"Map\">no</ac:parameter>"
                + "<p>" + PARAMETER + BODY + "</p>" + inner + "</ac:structured-macro>";

        assertThat(PageText.of(outer).macros())
                .containsExactly(new PageText.MacroText(null, ""), new PageText.MacroText(KEY, JSON));
    }

    @Test
    void takes_the_last_of_several_parameters_and_bodies() {
        String twice = "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">no</ac:parameter>"
                + "<ac:plain-text-body>no</ac:plain-text-body>" + PARAMETER + BODY + "</ac:structured-macro>";

        assertThat(PageText.of(twice).macros()).containsExactly(new PageText.MacroText(KEY, JSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<![CDATA[a]]><![CDATA[b]]>c | abc",
                "a]]<![CDATA[]]]]><![CDATA[>]]> | a]]]]>",
                "&lt;&gt;&amp;&quot;&apos; | <>&\"'",
                "&#97;&#x62;&#x1F600;&#x00000063;&#000100; | ab\uD83D\uDE00cd",
                "&eacute;&hellip;&Alpha;&alpha; | é…Αα",
                "&unknown;&Eacute;&EACUTE;&amp;lt; | &unknown;É&EACUTE;&lt;",
                "<![CDATA[&amp;<b>]]>&lt; | &amp;<b><",
                "a<!-- no --><?no no?>b<?no?> | ab",
                "a<b>b<c/></b>c | abc",
                "a > b | a > b",
            })
    void decodes_a_text(String spelling, String text) {
        assertThat(bodies(macroOf("<ac:plain-text-body>" + spelling + "</ac:plain-text-body>")))
                .containsExactly(text);
        assertThat(PageText.of(macroOf("<ac:parameter ac:name=\"map\">" + spelling + "</ac:parameter>"))
                        .macros())
                .containsExactly(new PageText.MacroText(text, ""));
    }

    @Test
    void reads_line_ends_as_xml_does() {
        assertThat(bodies(
                        macroOf("<ac:plain-text-body>\r\n1\r2\n\r3&#13;\n<![CDATA[4\r\n\r]]>\n</ac:plain-text-body>")))
                .containsExactly("\n1\n2\n\n3\r\n4\n\n\n");
    }

    @Test
    void knows_the_same_entities_as_browsers() {
        String latin =
                IntStream.rangeClosed(160, 255).mapToObj(Character::toString).collect(Collectors.joining());
        String latinNames = Entities.escape(
                latin,
                new Document.OutputSettings()
                        .escapeMode(Entities.EscapeMode.base)
                        .charset(StandardCharsets.US_ASCII));
        String otherNames =
                "&OElig;&oelig;&Scaron;&scaron;&Yuml;&fnof;&circ;&tilde;&Alpha;&Rho;&Sigma;&Omega;&alpha;&rho;"
                        + "&sigmaf;&omega;&thetasym;&upsih;&piv;&ensp;&emsp;&thinsp;&zwnj;&rlm;&ndash;&mdash;&lsquo;&sbquo;"
                        + "&ldquo;&bdquo;&dagger;&Dagger;&bull;&hellip;&permil;&prime;&Prime;&lsaquo;&rsaquo;&oline;&frasl;"
                        + "&euro;&image;&weierp;&real;&trade;&alefsym;&larr;&uarr;&rarr;&darr;&harr;&crarr;&lArr;&hArr;&forall;"
                        + "&part;&exist;&empty;&nabla;&isin;&notin;&ni;&prod;&sum;&minus;&lowast;&radic;&prop;&infin;&ang;&and;"
                        + "&or;&cap;&cup;&int;&there4;&sim;&cong;&asymp;&ne;&equiv;&le;&ge;&sub;&sup;&nsub;&sube;&supe;&oplus;"
                        + "&otimes;&perp;&sdot;&lceil;&rceil;&lfloor;&rfloor;&loz;&spades;&clubs;&hearts;&diams;";

        assertThat(latinNames).startsWith("&nbsp;&iexcl;").endsWith("&yuml;");
        assertThat(bodies(macro(latinNames + otherNames)))
                .containsExactly(latin + Parser.unescapeEntities(otherNames, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br>",
                "<p>",
                "</p>",
                "<p></P>",
                "<p><b></p></b>",
                "<ac:p></p>",
                "<",
                "< p/>",
                "<p",
                "<p/",
                "<p / >",
                "</p/>",
                "<p></p a=''>",
                "<1/>",
                "<a:/>",
                "<:a/>",
                "<a:b:c/>",
                "<p a/>",
                "<p a=b/>",
                "<p a=\"<\"/>",
                "<p a=\"&\"/>",
                "<p a='/>",
                "<p a=''b=''/>",
                "<p a='' a=''/>",
                "<p ac:a='' atlassian-content:a=''/>",
                "<p xmlns:a=''/>",
                "<p xmlns:xml='urn:other'/>",
                "<p xmlns:a='http://www.w3.org/XML/1998/namespace'/>",
                "<xmlns:p/>",
                "a & b",
                "&nbsp",
                "&;",
                "&#;",
                "&#x;",
                "&#xG;",
                "&#+65;",
                "&#X41;",
                "&#0;",
                "&#xD800;",
                "&#xFFFE;",
                "&#x110000;",
                "&#99999999999;",
                "a ]]> b",
                "<![CDATA[",
                "<![CDATA[ ]] >",
                "<![cdata[]]>",
                "<!-- ",
                "<!-- -- -->",
                "<!-- --->",
                "<!-->",
                "<?",
                "<?a",
                "<?a ?",
                "<? a?>",
                "<?a+?>",
                "<?xml version=\"1.0\"?>",
                "<?XML ?>",
                "<!DOCTYPE p>",
                "<!ENTITY a 'b'>",
                "\u0000",
                "\uFFFF",
                "\uD83D",
                "<p a='\u0001'/>",
                "<!-- \u001F -->",
                "<![CDATA[\uDE00\uD83D]]>",
                "<?a \u0002?>",
            })
    void reads_and_writes_nothing_on_a_page_that_is_not_well_formed(String broken) {
        PageText page = PageText.of(macro("one") + broken + macro("two"));

        assertThat(page.isReadable()).isFalse();
        assertThat(page.macros()).isEmpty();
        assertThatThrownBy(() -> page.with(Map.of(0, MAP))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(page.with(Map.of())).isEqualTo(macro("one") + broken + macro("two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text &nbsp;<p/>\u0085\u2028\uFEFF",
                "<br/><br /><p\n></p\t>",
                "<undeclared:p undeclared:a='' b:a=''/>",
                "<p a='>' b=\"'\" c='\"' d=']]>'/>",
                "<p a='' ac:a='' ri:a=''/>",
                "<p xmlns='' xmlns:a='urn:a' xml:space='preserve' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
                "<é·/><\uD800\uDC00/><_.-1/>",
                "<p a='&unknown;'>&unknown;</p>",
                "<!----><!-- - ]]> & < --><?a?><?a ??><?xml-a ?><?:a:b:?>&:a:b:;",
                "]] ]]&gt; ]> >",
                "<![CDATA[]]><![CDATA[]]]><![CDATA[<!-- & <p> ]] ]]>",
            })
    void reads_a_page_that_is_well_formed(String storage) {
        assertThat(PageText.of(storage).isReadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<M/> | <M>PB</ac:structured-macro>",
                "<M /> | <M >PB</ac:structured-macro>",
                "<M></ac:structured-macro> | <M>PB</ac:structured-macro>",
                "<M> <!-- --> </ac:structured-macro > | <M> <!-- --> PB</ac:structured-macro >",
                "<M><ac:plain-text-body/></ac:structured-macro> | <M>PB</ac:structured-macro>",
                "<M> B <o/></ac:structured-macro> | <M> PB <o/></ac:structured-macro>",
                "<M> P <o/></ac:structured-macro> | <M> P <o/>B</ac:structured-macro>",
                "<M>B <o/> P</ac:structured-macro> | <M>B <o/> P</ac:structured-macro>",
                "<M>PB <o/> PB</ac:structured-macro> | <M> <o/> PB</ac:structured-macro>",
                "<M><ac:parameter ac:name='map' a='b' >k<!---->e</ac:parameter >b</ac:structured-macro>"
                        + " | <M><ac:parameter ac:name='map' a='b' >KEY</ac:parameter >bB</ac:structured-macro>",
                "<M><ac:parameter ac:name='map'/>B</ac:structured-macro>"
                        + " | <M><ac:parameter ac:name='map'>KEY</ac:parameter>B</ac:structured-macro>",
                "<M><ac:parameter ac:name='other'>map</ac:parameter>B</ac:structured-macro>"
                        + " | <M><ac:parameter ac:name='other'>map</ac:parameter>PB</ac:structured-macro>",
            })
    void writes_a_map_into_every_form_of_the_macro_and_nothing_else(String macro, String written) {
        String before = "<p>Caf&eacute; &amp;\u00A0tea\r\n" + EMOJI + "</p><!-- " + macro("no") + " -->";
        String after = "<p>after</p>\r" + EMOJI;

        String result = PageText.of(before + filled(macro) + after).with(Map.of(0, MAP));

        assertThat(result).isEqualTo(before + filled(written) + after);
        assertThat(PageText.of(result).macros()).containsExactly(new PageText.MacroText(KEY, JSON));
    }

    @Test
    void writes_with_the_prefixes_of_the_macro() {
        String storage = "<p xmlns:x='http://atlassian.com/content' xmlns:ac='urn:other'>"
                + "<structured-macro xmlns='http://atlassian.com/content' x:name='journey-map'/>"
                + "<x:structured-macro atlassian-content:name='journey-map'/></p>";

        String written = PageText.of(storage).with(Map.of(0, MAP, 1, MAP));

        assertThat(written)
                .contains("<parameter x:name=\"map\">" + KEY + "</parameter><plain-text-body><![CDATA[")
                .contains("<x:parameter atlassian-content:name=\"map\">" + KEY + "</x:parameter><x:plain-text-body>");
        assertThat(PageText.of(written).macros()).containsOnly(new PageText.MacroText(KEY, JSON));
    }

    @Test
    void writes_several_macros_in_one_go_even_one_inside_another() {
        String storage =
                "<ac:structured-macro ac:name=\"journey-map\"><ac:rich-text-body>" + macro("inner") + macro("kept")
                        + "</ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name='journey-map'/>";

        String written = PageText.of(storage)
                .with(Map.of(
                        3, new PageText.Replacement("c", "3"),
                        0, new PageText.Replacement("a", "0"),
                        1, new PageText.Replacement("b", "1")));

        assertThat(PageText.of(written).macros())
                .containsExactly(
                        new PageText.MacroText("a", "0"),
                        new PageText.MacroText("b", "1"),
                        new PageText.MacroText(null, "kept"),
                        new PageText.MacroText("c", "3"));
        assertThat(written).contains(macro("kept")).endsWith("3]]></ac:plain-text-body></ac:structured-macro>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n a \n",
                "\r",
                "a\r\nb\rc\n",
                "]]\r>",
                "]]>",
                "]]]]>>]]>]",
                "<![CDATA[x]]>",
                "</ac:plain-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey-map\"/>",
                "&amp; & &unknown; &#13;",
                "\t\u0085\u2028\uFEFF\uFFFD",
                "$1 \\ {0} %s",
                "\uD83D\uDE00]]>\uDBFF\uDFFD",
            })
    void reads_back_what_it_wrote(String text) {
        String written = PageText.of(macro("old")).with(Map.of(0, new PageText.Replacement(text, text)));

        assertThat(PageText.of(written).macros()).containsExactly(new PageText.MacroText(text, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u001Fb", "\uD83D", "\uDE00\uD83D", "\uFFFE", "\uFFFF"})
    void refuses_what_xml_cannot_hold(String text) {
        assertThatThrownBy(() -> new PageText.Replacement(KEY, text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageText.Replacement(text, JSON)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, Integer.MAX_VALUE})
    void refuses_a_place_without_macro(int place) {
        PageText page = PageText.of(macro("one"));

        assertThatThrownBy(() -> page.with(Map.of(place, MAP))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void is_exact_after_thousands_of_entities_sections_line_ends_and_surrogates() {
        String noise = "<p>" + "&nbsp;&#x1F600;".repeat(5_000) + "</p><![CDATA[\r\n" + EMOJI + "]]>";
        String entities = noise + "\r\n".repeat(10_000);
        String sections = ("<![CDATA[" + EMOJI + "\r\n]]>").repeat(5_000);
        String body = "<ac:plain-text-body>" + sections + "&eacute;&#10;".repeat(5_000) + "</ac:plain-text-body>";

        PageText page = PageText.of(entities + macroOf(body) + sections + macroOf(body) + entities);
        String written = page.with(Map.of(0, MAP, 1, MAP));

        assertThat(page.macros().get(0).body()).isEqualTo((EMOJI + "\n").repeat(5_000) + "é\n".repeat(5_000));
        assertThat(page.macros().get(1)).isEqualTo(page.macros().get(0));
        assertThat(written)
                .isEqualTo(entities + macroOf(PARAMETER + BODY) + sections + macroOf(PARAMETER + BODY) + entities);
    }

    @Test
    void writes_all_macros_of_a_large_page_at_once() {
        String filler = ("<p a=\"&quot;\">Caf&eacute; " + EMOJI + "</p>\r\n").repeat(300);
        String storage = filler + (macro("old") + filler).repeat(200);
        Map<Integer, PageText.Replacement> replacements = new HashMap<>();
        StringBuilder expected = new StringBuilder(filler);
        for (int place = 0; place < 200; place++) {
            replacements.put(place, new PageText.Replacement("k" + place, "t" + place));
            expected.append(macroOf("<ac:parameter ac:name=\"map\">k" + place
                            + "</ac:parameter><ac:plain-text-body><![CDATA[t" + place + "]]></ac:plain-text-body>"))
                    .append(filler);
        }

        assertThat(storage).hasSizeGreaterThan(2_000_000);
        assertThat(PageText.of(storage).with(replacements)).isEqualTo(expected.toString());
    }

    @Test
    void reads_pages_of_unusual_depth_and_breadth() {
        String deep = "<ac:structured-macro ac:name='journey-map' xmlns:x='urn:x'>".repeat(20_000)
                + "</ac:structured-macro>".repeat(20_000);
        String broad = "<p"
                + namesOfOneHashCode(14).stream()
                        .map(name -> " " + name + "='' ac:" + name + "=''")
                        .collect(Collectors.joining())
                + "/>";

        assertThat(PageText.of(deep + broad).macros()).hasSize(20_000);
        assertThat(PageText.of("<p>".repeat(200_000)).isReadable()).isFalse();
        assertThat(PageText.of("<!--".repeat(200_000)).isReadable()).isFalse();
    }

    private static List<String> namesOfOneHashCode(int doublings) {
        List<String> names = List.of("");
        for (int i = 0; i < doublings; i++) {
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "Aa", name + "BB"))
                    .toList();
        }
        return names;
    }

    private static String filled(String pattern) {
        return pattern.replace("KEY", KEY)
                .replace("P", PARAMETER)
                .replace("B", BODY)
                .replace("<M", "<ac:structured-macro ac:macro-id=\"x\" ac:name=\"journey-map\"");
    }

    private static String panel(String content) {
        return "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>" + content
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String macro(String body) {
        return macroOf("<ac:plain-text-body>" + body + "</ac:plain-text-body>");
    }

    private static String macroOf(String content) {
        return "<ac:structured-macro ac:name=\"journey-map\">" + content + "</ac:structured-macro>";
    }

    private static List<String> bodies(String storage) {
        return PageText.of(storage).macros().stream()
                .map(PageText.MacroText::body)
                .toList();
    }
}
