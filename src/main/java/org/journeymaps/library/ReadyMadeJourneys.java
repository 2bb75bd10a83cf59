package org.journeymaps.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyContent;

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

    private static final UUID NO_KEY = new UUID(0, 0);

    private final List<ReadyMadeJourney> journeys;

    /** Reads all journeys from the app's resources. */
    public ReadyMadeJourneys() {
        MapJson mapJson = new MapJson();
        journeys = IDS.stream()
                .map(id -> new ReadyMadeJourney(id, load(mapJson, id, "en"), load(mapJson, id, "fr")))
                .toList();
    }

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

    private static JourneyContent load(MapJson mapJson, String id, String language) {
        String name = "/journeys/" + id + "." + language + ".json";
        try (InputStream resource = ReadyMadeJourneys.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The app's jar lacks " + name);
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return mapJson.read(text, NO_KEY).content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidMapException e) {
            throw new IllegalStateException(name + " in the app's jar is damaged: " + e.problems(), e);
        }
    }
}
