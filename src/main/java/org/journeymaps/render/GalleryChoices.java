package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.library.ReadyMadeJourney;
import org.journeymaps.library.ReadyMadeJourneys;

/** What the gallery offers to start from, and what a map keeps of its own. */
final class GalleryChoices {

    private final ReadyMadeJourneys journeys;
    private final Vocabulary vocabulary;

    GalleryChoices(ReadyMadeJourneys journeys, Vocabulary vocabulary) {
        this.journeys = journeys;
        this.vocabulary = vocabulary;
    }

    /** The blank maps: first the usual one, which has no id. */
    List<JourneyChoiceView> blank() {
        JourneyTextsView english = blank(vocabulary.text("gallery.blank"), journeys.blank(Locale.ENGLISH));
        JourneyTextsView french = blank(vocabulary.text("gallery.blank"), journeys.blank(Locale.FRENCH));
        return Stream.concat(
                        Stream.of(new JourneyChoiceView("", english, french, "", "")),
                        journeys.blanks().stream().skip(1).map(GalleryChoices::blank))
                .toList();
    }

    List<JourneyChoiceView> readyMade() {
        return journeys.all().stream().map(this::readyMade).toList();
    }

    private static JourneyChoiceView blank(ReadyMadeJourney journey) {
        return new JourneyChoiceView(
                journey.id(),
                blank(journey.title(Locale.ENGLISH), journey.english()),
                blank(journey.title(Locale.FRENCH), journey.french()),
                "",
                "");
    }

    private static JourneyTextsView blank(String title, JourneyContent content) {
        String stages = content.stages().stream().map(Stage::name).collect(Collectors.joining(" · "));
        return new JourneyTextsView(title, stages, "");
    }

    private JourneyChoiceView readyMade(ReadyMadeJourney journey) {
        return new JourneyChoiceView(
                journey.id(),
                texts(journey, Locale.ENGLISH),
                texts(journey, Locale.FRENCH),
                vocabulary.text("gallery.sector." + journey.id()),
                sparkline(journey.english()));
    }

    private static String sparkline(JourneyContent map) {
        List<StageColumns> stages = StageColumns.of(map);
        return Sparkline.svg(MapCurve.of(map, stages).get(0), StageColumns.count(stages));
    }

    private static JourneyTextsView texts(ReadyMadeJourney journey, Locale locale) {
        return new JourneyTextsView(journey.title(locale), journey.summary(locale), personas(journey.content(locale)));
    }

    /** What a map without stages says of itself, which stays when it is started. */
    List<FactView> kept(JourneyContent content) {
        List<FactView> facts = new ArrayList<>();
        add(facts, "attribute.map.title", content.title());
        add(facts, "persona", personas(content));
        add(facts, "scenario", content.header().scenario());
        add(facts, "goal", content.header().goal());
        add(
                facts,
                "gallery.kept.lanes",
                content.lanes().stream().map(vocabulary::lane).collect(Collectors.joining(", ")));
        return facts;
    }

    private static String personas(JourneyContent content) {
        return Vocabulary.joined(" · ", content.personas().stream().map(Persona::name));
    }

    private void add(List<FactView> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new FactView(vocabulary.text(label), text));
        }
    }
}
