package org.journeymaps.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourney;
import org.journeymaps.library.ReadyMadeJourneys;

/**
 * Draws what stands in the place of a map on a page, as HTML. It remembers nothing: the same map in the same place for a reader of the
 * same language is the same to the letter, whenever and on whichever server it is drawn.
 */
public final class MapRenderer {

    /** How much of an unreadable text is shown, in characters: enough for a map of ordinary size. */
    private static final int SHOWN_TEXT = 20_000;

    /** The JSON path of a whole text, which tells a reader nothing beside the line and the column. */
    private static final String WHOLE_TEXT = "$";

    private final Templates templates;
    private final ReadyMadeJourneys journeys;

    public MapRenderer(Templates templates, ReadyMadeJourneys journeys) {
        this.templates = templates;
        this.journeys = journeys;
    }

    /**
     * The map for a browser: complete without any script, its looks in the web-resource {@code map-view}.
     *
     * @param place 1 for the first macro with the map's key on its page, 2 for the second, and so on
     */
    public Drawing drawing(JourneyMap map, int place, Words words) {
        return new MapDrawing(map, ElementIds.of(map.key(), place), worded(words)).draw();
    }

    /** The HTML of {@link #drawing}. */
    public String map(JourneyMap map, int place, Words words) {
        return drawing(map, place, words).html();
    }

    /** The id of the section in which a map, or the gallery that starts it, stands on a page. */
    public static String elementId(UUID key, int place) {
        return ElementIds.of(key, place).map();
    }

    /**
     * The map for PDF, Word, e-mail and feeds: tables with fixed colours and words, without any style sheet.
     *
     * @param pictures whether the curve comes along as a picture inside the text, which PDF and HTML exports show and others do not
     */
    public String export(JourneyMap map, boolean pictures, Words words) {
        WordedTemplates worded = worded(words);
        return worded.render("export", Map.of("map", ExportViews.of(map.content(), worded.words(), pictures)));
    }

    /**
     * The gallery that starts an empty map, for somebody who may edit the page; its script and looks are in the web-resource
     * {@code map-gallery}. Its section has the id of the map that takes its place.
     *
     * @param contentId the page on which the map will live
     * @param restorable the revision at which the map held something before it was emptied, which is offered too; 0 for none
     */
    public String gallery(UUID key, long contentId, long restorable, Words words) {
        WordedTemplates worded = worded(words);
        List<JourneyChoiceView> choices = journeys.all().stream()
                .map(journey -> choice(journey, worded.words()))
                .toList();
        return worded.render(
                "gallery",
                Map.of(
                        "id", ElementIds.of(key, 1).map(),
                        "key", key.toString(),
                        "page", Long.toString(contentId),
                        "restorable", restorable == 0 ? "" : Long.toString(restorable),
                        "french", words.locale().getLanguage().equals(Locale.FRENCH.getLanguage()),
                        "journeys", choices));
    }

    /**
     * A quiet note in the place of an empty map, for somebody who cannot start it here. It has the id of the map that may take its
     * place.
     */
    public String nothingYet(UUID key, int place, Words words) {
        return note(key, place, "empty.text", words);
    }

    /** The same for the person who is putting the map into the page: where it is started once the page is published. */
    public String notPublishedYet(UUID key, int place, Words words) {
        return note(key, place, "empty.preview", words);
    }

    private String note(UUID key, int place, String note, Words words) {
        WordedTemplates worded = worded(words);
        return worded.render(
                "empty",
                Map.of("id", elementId(key, place), "note", worded.words().text(note)));
    }

    /**
     * What is wrong with a map's text.
     *
     * @param problems at least one
     * @param text the map's text, of which those who may repair it see the first 20,000 characters
     * @param mayEdit whether the reader may repair the text, and is told how; others are told who can
     */
    public String problems(List<Problem> problems, String text, boolean mayEdit, Words words) {
        WordedTemplates worded = worded(words);
        List<ProblemView> views =
                problems.stream().map(problem -> problem(problem, words)).toList();
        return worded.render(
                "problem",
                Map.of(
                        "problems", views,
                        "mayEdit", mayEdit,
                        "help", help(mayEdit, worded.words()),
                        "shownText", beginning(text),
                        "cut", cut(text, worded.words())));
    }

    private static String help(boolean mayEdit, Vocabulary vocabulary) {
        return mayEdit
                ? vocabulary.text("unreadable.help", vocabulary.text("gallery.paste"))
                : vocabulary.text("unreadable.ask");
    }

    private static String cut(String text, Vocabulary vocabulary) {
        return text.length() <= SHOWN_TEXT ? "" : vocabulary.text("unreadable.text.cut", SHOWN_TEXT, text.length());
    }

    private WordedTemplates worded(Words words) {
        return WordedTemplates.of(templates, words);
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

    private static JourneyTextsView texts(ReadyMadeJourney journey, Locale locale) {
        return new JourneyTextsView(journey.title(locale), journey.summary(locale));
    }
}
