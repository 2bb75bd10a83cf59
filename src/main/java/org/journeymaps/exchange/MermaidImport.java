package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.FreshIds;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.Words;

/** Says what a map would get from a journey diagram of Mermaid; nothing is changed by it. */
public final class MermaidImport {

    private final ReadyMadeJourneys journeys;

    public MermaidImport(ReadyMadeJourneys journeys) {
        this.journeys = journeys;
    }

    /**
     * Reads a text for a map.
     *
     * @param map the map as it is now, which may be empty
     * @throws NoJourneyException if the text is no journey diagram, or an empty one
     */
    public MermaidReading read(String text, JourneyContent map, Words words) throws NoJourneyException {
        MermaidReader.Found found = MermaidReader.read(text, map, words.text("journey-maps.mermaid.unnamed-stage"));
        JourneyContent journey = FreshIds.of(
                found.content().withLanes(journeys.blank(words.locale()).lanes()));
        return new MermaidReading(journey, found.left().sentences(words), edits(journey, map));
    }

    private static List<Edit> edits(JourneyContent journey, JourneyContent map) {
        List<Edit> edits = new ArrayList<>();
        newPersona(journey, map).ifPresent(persona -> {
            edits.add(Add.of(persona, After.LAST));
            if (map.personas().isEmpty()) {
                edits.add(new Change<>(PartType.CURVE, Curve.MAIN, Curve.PERSONA, "", persona.id()));
            }
        });
        Map<String, List<Touchpoint>> touchpoints =
                journey.touchpoints().stream().collect(Collectors.groupingBy(Touchpoint::stageId));
        for (Stage stage : journey.stages()) {
            edits.add(Add.of(stage, After.LAST));
            touchpoints.getOrDefault(stage.id(), List.of()).forEach(each -> edits.add(Add.of(each, After.LAST)));
        }
        return edits;
    }

    /** The persona of the journey, unless the map has one of that name or no room for another. */
    private static Optional<Persona> newPersona(JourneyContent journey, JourneyContent map) {
        return journey.personas().stream()
                .filter(persona -> map.personas().size() < MapLimits.PERSONAS)
                .filter(persona ->
                        map.personas().stream().noneMatch(known -> known.name().equalsIgnoreCase(persona.name())))
                .findFirst();
    }
}
