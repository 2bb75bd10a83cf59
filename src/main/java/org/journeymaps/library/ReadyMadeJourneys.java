package org.journeymaps.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.journey.JourneyContent;

/** The app's ready-made journeys, in the order in which the gallery shows them. */
public final class ReadyMadeJourneys {

    private final List<ReadyMadeJourney> journeys = List.of();

    public List<ReadyMadeJourney> all() {
        return journeys;
    }

    public Optional<ReadyMadeJourney> find(String id) {
        return journeys.stream().filter(journey -> journey.id().equals(id)).findFirst();
    }

    /** A grid to fill: five stages and the usual lanes, without touchpoints. */
    public JourneyContent blank(Locale locale) {
        return BlankMap.content(locale);
    }
}
