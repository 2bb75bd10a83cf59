package org.journeymaps.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.text.MapJson;

/** The app's ready-made journeys, in the order in which the gallery shows them. */
public final class ReadyMadeJourneys {

    private static final List<String> IDS = List.of(
            "sports-subscription",
            "retail-ecommerce",
            "saas-onboarding",
            "bank-mortgage",
            "hospital-patient",
            "public-service-id",
            "b2b-sales",
            "employee-first-year",
            "insurance-claim",
            "hotel-stay");

    private static final List<String> BLANK_IDS = List.of("blank", "blank-purchase");

    private final List<ReadyMadeJourney> journeys;
    private final List<ReadyMadeJourney> blanks;

    /** Reads all journeys from the app's resources. */
    public ReadyMadeJourneys() {
        MapJson mapJson = new MapJson();
        journeys = IDS.stream().map(id -> load(mapJson, id)).toList();
        blanks = BLANK_IDS.stream().map(id -> load(mapJson, id)).toList();
    }

    public List<ReadyMadeJourney> all() {
        return journeys;
    }

    /** Grids to fill: stages and the usual lanes, without touchpoints; the usual one first. */
    public List<ReadyMadeJourney> blanks() {
        return blanks;
    }

    /** The ready-made journey or the blank one with that id. */
    public Optional<ReadyMadeJourney> find(String id) {
        return Stream.concat(journeys.stream(), blanks.stream())
                .filter(journey -> journey.id().equals(id))
                .findFirst();
    }

    /** The usual grid to fill: six stages. */
    public JourneyContent blank(Locale locale) {
        return blanks.get(0).content(locale);
    }

    private static ReadyMadeJourney load(MapJson mapJson, String id) {
        return new ReadyMadeJourney(id, load(mapJson, id, "en"), load(mapJson, id, "fr"));
    }

    private static JourneyContent load(MapJson mapJson, String id, String language) {
        String name = "/journeys/" + id + "." + language + ".json";
        try (InputStream resource = ReadyMadeJourneys.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The app's jar lacks " + name);
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return mapJson.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidTextException e) {
            throw new IllegalStateException(name + " in the app's jar is damaged: " + e.problems(), e);
        }
    }
}
