package org.journeymaps.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.Problem;
import org.journeymaps.library.ReadyMadeJourneys;

/**
 * Draws what stands in the place of a map on a page, as HTML. It remembers nothing: the same map in the same place for a reader of the
 * same language is the same to the letter, whenever and on whichever server it is drawn.
 */
public final class MapRenderer {

    /** How much of an unreadable text is shown, in characters: enough for a map of ordinary size. */
    private static final int SHOWN_TEXT = 20_000;

    private static final double MOST_PIXELS = 40_000_000;

    /** The JSON path of a whole text, which tells a reader nothing beside the line and the column. */
    private static final String WHOLE_TEXT = "$";

    /** Inside a word: Confluence's PDF export breaks lines behind it, but not behind a straight one. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");

    private final Templates templates;
    private final ReadyMadeJourneys journeys;

    public MapRenderer(Templates templates, ReadyMadeJourneys journeys) {
        this.templates = templates;
        this.journeys = journeys;
    }

    /**
     * The map for a browser: complete without any script, its looks in the web-resource {@code map-view}.
     *
     * @param voices what the reader may hear of marks and comments
     * @param place 1 for the first macro with the map's key on its page, 2 for the second, and so on
     */
    public Drawing drawing(JourneyMap map, Home home, Voices voices, int place, Words words) {
        MapWords mapWords = MapWords.of(map.content(), words);
        JourneyMap shown = home.editable() ? map : visible(map);
        return new MapDrawing(shown, home, voices, ElementIds.of(map.key(), place), worded(words), mapWords).draw();
    }

    /** The HTML of a map that no page holds like this any more, or not yet. */
    public String map(JourneyMap map, int place, Words words) {
        return drawing(map, Home.NONE, Voices.NONE, place, words).html();
    }

    private static JourneyMap visible(JourneyMap map) {
        return new JourneyMap(map.key(), map.revision(), map.content().visible());
    }

    /** The id of the section in which a map, or the gallery that starts it, stands on a page. */
    public static String elementId(UUID key, int place) {
        return ElementIds.of(key, place).map();
    }

    /** The id of the element of a stage, a touchpoint or the map itself, where a page shows the map first. */
    public static String elementId(UUID key, PartId part) {
        return ElementIds.of(key, 1).of(part);
    }

    /** The stage, the touchpoint or the map whose element has that id; empty when it is none of these. */
    public static Optional<PartId> part(UUID key, String elementId) {
        return ElementIds.part(key, elementId);
    }

    /**
     * The map for PDF, Word, e-mail and feeds: tables with fixed colours and words, without any style sheet.
     *
     * @param pictures whether the curve comes along as a picture inside the text, which PDF and HTML exports show and others do not
     */
    public String export(JourneyMap map, Voices voices, boolean pictures, Words words) {
        MapWords mapWords = MapWords.of(map.content(), words);
        WordedTemplates worded = worded(mapWords.own());
        ExportView view = ExportViews.of(map.content().visible(), voices, worded.words(), pictures);
        String html = inCommonFonts(worded.render(
                "export",
                Map.of(
                        "map",
                        view,
                        "lang",
                        mapWords.language(),
                        "appsHtml",
                        mapWords.vocabulary().lang(),
                        "sheets",
                        pictures)));
        return pictures ? APOSTROPHE.matcher(html).replaceAll("'") : html;
    }

    /**
     * The same with signs that the base fonts of PDF have: Confluence's PDF export leaves out all others, unless an administrator has
     * given it a font. A narrow no-break space becomes a wide one, a minus sign an en dash; marks of direction, which such a font would
     * draw, are left out.
     */
    private static String inCommonFonts(String html) {
        return html.replace('\u202F', '\u00A0').replace('\u2212', '\u2013').replaceAll("[\u2068\u2069]", "");
    }

    /** The whole map as an SVG file in light colours, which needs nothing else. */
    public String svg(JourneyContent map, Words words) {
        Vocabulary vocabulary = new Vocabulary(MapWords.of(map, words).own());
        return SvgCanvas.of(MapPicture.of(map.visible(), vocabulary), vocabulary.title(map));
    }

    /** The small picture that stands for a map in the page's editor, as an SVG file that tells the map's title; the map has a stage. */
    public String card(JourneyContent map, Words words) {
        return SvgCanvas.of(MapCard.of(map), new Vocabulary(words).title(map));
    }

    /** The whole map as a PNG file of at most 40 megapixels; empty on a server without fonts. */
    public Optional<byte[]> png(JourneyContent map, Words words) {
        return ImageCanvas.png(
                MapPicture.of(
                        map.visible(), new Vocabulary(MapWords.of(map, words).own())),
                MOST_PIXELS);
    }

    /**
     * The gallery that starts an empty map, for somebody who may edit the page; its script and looks are in the web-resource
     * {@code map-gallery}. Its section has the id of the map that takes its place.
     *
     * @param map what it says of itself stays, and the gallery tells so
     * @param contentId the page on which the map will live
     * @param restorable the revision at which the map held something before it was emptied, which is offered too; 0 for none
     */
    public String gallery(JourneyMap map, int place, long contentId, long restorable, Words words) {
        WordedTemplates worded = worded(words);
        GalleryChoices choices = new GalleryChoices(journeys, worded.words());
        List<FactView> kept = choices.kept(map.content());
        return worded.render(
                "gallery",
                Map.of(
                        "id", elementId(map.key(), place),
                        "key", map.key().toString(),
                        "page", Long.toString(contentId),
                        "restorable", restorable == 0 ? "" : Long.toString(restorable),
                        "french", words.locale().getLanguage().equals(Locale.FRENCH.getLanguage()),
                        "keepsAny", !kept.isEmpty(),
                        "kept", kept,
                        "blanks", choices.blank(),
                        "journeys", choices.readyMade()));
    }

    /**
     * A quiet note in the place of an empty map, for somebody who cannot start it here. It has the id of the map that may take its
     * place, and its title if there is one.
     */
    public String nothingYet(JourneyMap map, int place, Words words) {
        return note(map, place, "empty.text", words);
    }

    /** The same for the person who is putting the map into the page: where it is started once the page is published. */
    public String notPublishedYet(JourneyMap map, int place, Words words) {
        return note(map, place, "empty.preview", words);
    }

    private String note(JourneyMap map, int place, String note, Words words) {
        WordedTemplates worded = worded(words);
        return worded.render(
                "empty",
                Map.of(
                        "id", elementId(map.key(), place),
                        "title", map.content().title(),
                        "note", worded.words().text(note)));
    }

    /** For somebody who looks at a map in the editor: it is not changed there. */
    public String changedOnThePage(Words words) {
        return notice("preview.changed", words);
    }

    /** In the place of a map whose text cannot be read, for those who cannot repair it. */
    public String cannotBeShown(Words words) {
        return notice("unreadable.viewer", words);
    }

    private String notice(String note, Words words) {
        WordedTemplates worded = worded(words);
        return worded.render("notice", Map.of("note", worded.words().text(note)));
    }

    /**
     * What is wrong with a map's text and how to repair it, for those who may.
     *
     * @param problems at least one
     * @param text the map's text, of which the first 20,000 characters are shown
     */
    public String problems(List<Problem> problems, String text, Words words) {
        WordedTemplates worded = worded(words);
        List<ProblemView> views =
                problems.stream().map(problem -> problem(problem, words)).toList();
        Vocabulary vocabulary = worded.words();
        return worded.render(
                "problem",
                Map.of(
                        "problems", views,
                        "help", vocabulary.text("unreadable.help", vocabulary.text("gallery.paste")),
                        "shownText", beginning(text),
                        "cut", cut(text, vocabulary)));
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
                ProblemSentence.of(problem, words),
                problem.line() == 0
                        ? ""
                        : words.text("journey-maps.unreadable.place", problem.line(), problem.column()),
                problem.path().equals(WHOLE_TEXT) ? "" : problem.path());
    }
}
