package org.journeymaps.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.journey.EmotionLevel;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourney;
import org.journeymaps.library.ReadyMadeJourneys;

/** Draws what stands in the place of a map on a page, as HTML. */
public final class MapRenderer {

    /** How much of an unreadable text is shown, in characters: enough for a map of ordinary size. */
    private static final int SHOWN_TEXT = 20_000;

    /** The JSON path of a whole text, which tells a reader nothing beside the line and the column. */
    private static final String WHOLE_TEXT = "$";

    private final Templates templates;
    private final ReadyMadeJourneys journeys;
    private final AtomicLong drawings = new AtomicLong();

    public MapRenderer(Templates templates, ReadyMadeJourneys journeys) {
        this.templates = templates;
        this.journeys = journeys;
    }

    /** The map for a browser: complete without any script, its looks in the web-resource {@code map-view}. */
    public String map(JourneyMap map, Words words) {
        Labels labels = new Labels(words);
        labels.put("map", MapViews.of(map, scope(map), labels.vocabulary(), words.locale()));
        labels.put("scale2", labels.vocabulary().name("emotion", EmotionLevel.VERY_POSITIVE));
        labels.put("scale1", labels.vocabulary().name("emotion", EmotionLevel.POSITIVE));
        labels.put("scale0", labels.vocabulary().name("emotion", EmotionLevel.NEUTRAL));
        labels.put("scaleMinus1", labels.vocabulary().name("emotion", EmotionLevel.NEGATIVE));
        labels.put("scaleMinus2", labels.vocabulary().name("emotion", EmotionLevel.VERY_NEGATIVE));
        return labels.text("colon", "colon")
                .text("personaLabel", "persona")
                .text("goalLabel", "goal")
                .text("sampleLabel", "sample")
                .text("sampleHint", "sample.hint")
                .text("scrollLabel", "scroll")
                .text("truthLabel", "moment-of-truth")
                .text("legendLabel", "legend")
                .text("legendMeasured", "legend.measured")
                .text("legendAssumed", "legend.assumed")
                .text("legendTruth", "legend.truth")
                .text("legendLowest", "legend.lowest")
                .render("org/journeymaps/templates/map.vm");
    }

    /**
     * The map for PDF, Word, e-mail and feeds: tables with fixed colours and words, without any style sheet.
     *
     * @param pictures whether the curve comes along as a picture inside the text, which PDF and HTML exports show and others do not
     */
    public String export(JourneyMap map, boolean pictures, Words words) {
        Labels labels = new Labels(words);
        labels.put("map", ExportViews.of(map, labels.vocabulary(), pictures));
        return labels.text("colon", "colon").render("org/journeymaps/templates/export.vm");
    }

    /**
     * The gallery that starts an empty map, for somebody who may edit the page; its script and looks are in the web-resource
     * {@code map-gallery}.
     *
     * @param contentId the page on which the map will live
     */
    public String gallery(UUID key, long contentId, Words words) {
        Labels labels = new Labels(words);
        labels.put("key", key.toString());
        labels.put("page", Long.toString(contentId));
        labels.put("french", Locale.FRENCH.getLanguage().equals(words.locale().getLanguage()));
        labels.put(
                "journeys",
                journeys.all().stream()
                        .map(journey -> choice(journey, labels.vocabulary()))
                        .toList());
        return labels.text("title", "gallery.title")
                .text("intro", "gallery.intro")
                .text("language", "gallery.language")
                .text("blank", "gallery.blank")
                .text("blankText", "gallery.blank.text")
                .text("paste", "gallery.paste")
                .text("pasteLabel", "gallery.paste.label")
                .text("pasteHint", "gallery.paste.hint")
                .text("pasteSubmit", "gallery.paste.submit")
                .text("pasteMissing", "gallery.paste.missing")
                .text("busy", "gallery.busy")
                .text("done", "gallery.done")
                .text("failed", "gallery.failed")
                .text("taken", "gallery.taken")
                .text("reload", "gallery.reload")
                .text("needsScript", "gallery.script")
                .render("org/journeymaps/templates/gallery.vm");
    }

    /** A quiet note in the place of an empty map, for somebody who cannot start it here. */
    public String nothingYet(Words words) {
        return note("empty.text", words);
    }

    /** The same for the person who is putting the map into the page: where it is started once the page is published. */
    public String notPublishedYet(Words words) {
        return note("empty.preview", words);
    }

    /**
     * What is wrong with a map's text.
     *
     * @param problems at least one
     * @param text the map's text, of which those who may repair it see the first 20,000 characters
     * @param mayEdit whether the reader may repair the text, and is told how; others are told who can
     */
    public String problems(List<Problem> problems, String text, boolean mayEdit, Words words) {
        Labels labels = new Labels(words);
        labels.put(
                "problems",
                problems.stream().map(problem -> problem(problem, words)).toList());
        labels.put("mayEdit", mayEdit);
        labels.put(
                "help",
                mayEdit
                        ? labels.vocabulary()
                                .text("unreadable.help", labels.vocabulary().text("gallery.paste"))
                        : labels.vocabulary().text("unreadable.ask"));
        labels.put("shownText", beginning(text));
        labels.put(
                "cut",
                text.length() <= SHOWN_TEXT
                        ? ""
                        : labels.vocabulary().text("unreadable.text.cut", SHOWN_TEXT, text.length()));
        return labels.text("title", "unreadable.title")
                .text("untouched", "unreadable.untouched")
                .text("textLabel", "unreadable.text")
                .render("org/journeymaps/templates/problem.vm");
    }

    /** What tells the ids of a drawing from those of other maps on the page, and of the same map drawn once more. */
    private String scope(JourneyMap map) {
        return '-' + map.key().toString().substring(0, 8) + '-' + Long.toString(drawings.getAndIncrement(), 36);
    }

    private String note(String text, Words words) {
        return new Labels(words)
                .text("title", "empty.title")
                .text("text", text)
                .render("org/journeymaps/templates/empty.vm");
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN_TEXT) {
            return text;
        }
        boolean splitsCharacter = Character.isHighSurrogate(text.charAt(SHOWN_TEXT - 1));
        return text.substring(0, splitsCharacter ? SHOWN_TEXT - 1 : SHOWN_TEXT);
    }

    private static ProblemView problem(Problem problem, Words words) {
        return new ProblemView(
                words.text(problem.messageKey(), problem.arguments().toArray()),
                problem.line() == 0
                        ? ""
                        : words.text("journey-maps.unreadable.place", problem.line(), problem.column()),
                problem.path().equals(WHOLE_TEXT) ? "" : problem.path());
    }

    private static JourneyChoiceView choice(ReadyMadeJourney journey, Vocabulary vocabulary) {
        JourneyContent content = journey.english();
        return new JourneyChoiceView(
                journey.id(),
                texts(journey, Locale.ENGLISH),
                texts(journey, Locale.FRENCH),
                vocabulary.text(
                        "gallery.stages",
                        content.stages().size(),
                        content.touchpoints().size()),
                Sparkline.svg(journey.emotions()));
    }

    private static JourneyChoiceView.TextsView texts(ReadyMadeJourney journey, Locale locale) {
        return new JourneyChoiceView.TextsView(journey.title(locale), journey.summary(locale));
    }

    /** The references of a template, most of which are texts. */
    private final class Labels {

        private final Vocabulary vocabulary;
        private final Map<String, Object> context = new HashMap<>();

        Labels(Words words) {
            this.vocabulary = new Vocabulary(words);
        }

        Vocabulary vocabulary() {
            return vocabulary;
        }

        void put(String reference, Object value) {
            context.put(reference, value);
        }

        Labels text(String reference, String key) {
            context.put(reference, vocabulary.text(key));
            return this;
        }

        String render(String template) {
            return templates.render(template, context);
        }
    }
}
