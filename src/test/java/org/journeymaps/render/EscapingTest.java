package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourneys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write stays text, in whichever field and whatever it looks like. */
class EscapingTest {

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></svg><script>alert(1)</script>",
                "$map.key() #set($x = 1) ${title} #foreach($i in [1..9])x#end",
                "&lt;b&gt; & é",
                "]]> <!-- "
            })
    void textStaysText(String text) {
        JourneyMap map = SampleMaps.everywhere(text);
        JourneyMap ofOnePersona = SampleMaps.everywhereOfOnePersona(text);
        for (String html : List.of(
                renderer.map(map, 1, BundleWords.ENGLISH),
                renderer.map(ofOnePersona, 1, BundleWords.ENGLISH),
                renderer.gallery(map, 1, 42, 0, BundleWords.ENGLISH),
                renderer.export(map, Voices.NONE, true, BundleWords.ENGLISH),
                renderer.export(ofOnePersona, Voices.NONE, true, BundleWords.ENGLISH),
                renderer.problems(
                        List.of(new Problem(text, "journey-maps.problem.unknown-field", List.of(text), 1, 1)),
                        text,
                        BundleWords.ENGLISH))) {
            Document page = Jsoup.parse(html);
            assertThat(
                            page.select(
                                    "script, img:not([src^=data:image/png;base64,]), b:not(.jm-word > b), [onerror], [onmouseover]"))
                    .isEmpty();
            assertThat(page.text()).contains(text.replaceAll("\\s+", " ").strip());
            assertThat(html.replace("<img src=\"data:image/png;base64,", "")).doesNotContain("<script", "<img");
        }
    }
}
