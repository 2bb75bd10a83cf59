package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.Cases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Which language a screen reader speaks, and a browser divides words in, where. */
class LanguagesTest {

    private static final List<Lane> LANES_OF_VOICES =
            List.of(Lane.of("marks", LaneType.PERFORMANCE), Lane.of("importance", LaneType.IMPORTANCE));

    private final MapRenderer renderer = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());

    @Test
    void a_map_in_the_readers_language_says_so_once_for_each_of_its_places() {
        Document page = draw(sports(Locale.ENGLISH), BundleWords.ENGLISH);
        assertThat(page.select("[lang]").eachAttr("lang")).containsOnly("en");
        assertThat(page.select("[lang] [lang]")).isEmpty();
    }

    @Test
    void a_french_map_is_french_for_an_english_reader_wherever_its_words_stand() {
        Document page = draw(sports(Locale.FRENCH), BundleWords.ENGLISH);

        for (String own : new String[] {
            ".jm-title",
            ".jm-scenario",
            ".jm-goal-text",
            ".jm-persona-name",
            ".jm-legend strong",
            ".jm-stage-name",
            ".jm-lane-name",
            ".jm-channel",
            ".jm-word",
            ".jm-persona-details dd"
        }) {
            assertThat(language(page, own)).as(own).isEqualTo("fr");
        }
        for (String apps :
                new String[] {".jm-lozenge", ".jm-goal .jm-label", ".jm-legend li", ".jm-persona-details dt"}) {
            assertThat(language(page, apps)).as(apps).isEqualTo("en");
        }
        assertThat(language(page, ".jm-persona-details dd:contains(assumed by the team)"))
                .isEqualTo("en");
        assertThat(page.select(".jm-lane-name").eachText()).contains("Points de contact");
        assertThat(page.expectFirst(".jm-legend strong").text()).contains("très négatif");
    }

    @Test
    void the_apps_words_in_a_map_of_a_language_that_it_does_not_speak_are_the_readers() {
        JourneyContent german = Cases.content("all-of-it");
        german = german.withHeader(Header.LANGUAGE.with(german.header(), "de"));
        Document page = draw(german, BundleWords.FRENCH);

        for (String own : new String[] {".jm-title", ".jm-stage-name", ".jm-name", ".jm-text", ".jm-details dd"}) {
            assertThat(language(page, own)).as(own).isEqualTo("de");
        }
        for (String apps : new String[] {
            ".jm-lane-name",
            ".jm-lane-hint",
            ".jm-word",
            ".jm-severity",
            ".jm-details dt",
            ".jm-details summary > span",
            ".jm-i-in_person",
            ".jm-truth-mark",
            ".jm-dots",
            ".jm-none",
            ".jm-scale span",
            ".jm-tag text",
            "svg.jm-curve",
            ".jm-status-draft"
        }) {
            assertThat(language(page, apps)).as(apps).isEqualTo("fr");
        }
        assertThat(language(page, ".jm-i-own")).isEqualTo("de");
        assertThat(language(page, ".jm-details summary .jm-sr")).isEqualTo("de");
    }

    @Test
    void marks_in_a_map_of_a_language_that_the_app_does_not_speak_are_in_the_readers() {
        JourneyContent map = Cases.content("all-of-it");
        map = map.withHeader(Header.LANGUAGE.with(map.header(), "de")).withLanes(LANES_OF_VOICES);
        Document page = draw(map, BundleWords.FRENCH);

        for (String apps : new String[] {".jm-marks", ".jm-bar", ".jm-lane-importance .jm-nothing"}) {
            assertThat(language(page, apps)).as(apps).isEqualTo("fr");
        }
    }

    @Test
    void the_apps_words_in_an_export_of_a_map_of_a_language_that_it_does_not_speak_are_the_readers() {
        JourneyContent german = Cases.content("all-of-it");
        german = german.withHeader(Header.LANGUAGE.with(german.header(), "de"));
        Document page = Jsoup.parse(
                renderer.export(new JourneyMap(SampleMaps.KEY, 1, german), Voices.NONE, true, BundleWords.FRENCH));

        for (String apps : new String[] {"strong", "img", "p:contains(Brouillon)", "th:contains(Points de contact)"}) {
            assertThat(language(page, apps)).as(apps).isEqualTo("fr");
        }
        for (String own : new String[] {"h2", "thead th", "p:contains(Alma)"}) {
            assertThat(language(page, own)).as(own).isEqualTo("de");
        }
    }

    @Test
    void names_that_are_read_from_right_to_left_keep_the_order_of_the_words_around_them() {
        String name = "اتصل بخدمة العملاء";
        Touchpoint calls = Touchpoint.named("t1", "s1", name).withEmotion(new Emotion(-20));
        JourneyContent map = SampleMaps.withTouchpoint(calls).content();
        map = map.withTouchpoints(
                List.of(calls, Touchpoint.named("t2", "s1", "Waits").withEmotion(new Emotion(10))));
        Document page = draw(map, BundleWords.ENGLISH);
        String said = '\u2068' + name + "\u2069 (very negative, −2)";
        assertThat(page.expectFirst("svg.jm-curve").attr("aria-label")).contains(said);
        assertThat(page.expectFirst(".jm-legend strong").text()).isEqualTo(said);
        assertThat(page.expectFirst("caption").text()).doesNotContain("\u2068");
        assertThat(renderer.export(new JourneyMap(SampleMaps.KEY, 1, map), Voices.NONE, true, BundleWords.ENGLISH))
                .contains(name)
                .doesNotContain("\u2068", "\u2069");
    }

    @Test
    void an_export_says_its_language() {
        Document page = Jsoup.parse(renderer.export(
                new JourneyMap(SampleMaps.KEY, 1, sports(Locale.FRENCH)), Voices.NONE, true, BundleWords.ENGLISH));
        assertThat(language(page, "table")).isEqualTo("fr");
    }

    private static String language(Document page, String selector) {
        Element element = page.expectFirst(selector);
        return Objects.requireNonNull(element.closest("[lang]")).attr("lang");
    }

    private Document draw(JourneyContent map, Words words) {
        return Jsoup.parse(renderer.map(new JourneyMap(SampleMaps.KEY, 1, map), 1, words));
    }

    private static JourneyContent sports(Locale locale) {
        return new ReadyMadeJourneys().find("sports-subscription").orElseThrow().content(locale);
    }
}
