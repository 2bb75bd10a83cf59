package org.journeymaps.testing;

import java.util.List;
import java.util.UUID;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Small parts of maps for tests that look at one thing. */
public final class Samples {
    public static final UUID KEY = UUID.fromString("6f1c7a2e-0d3b-4c55-9a51-2f9e3b7d8c10");

    private Samples() {}

    public static Stage stage(String id) {
        return new Stage(id, "Stage " + id, "", StageColour.BLUE, Details.NONE);
    }

    public static Lane lane(LaneType type) {
        return new Lane(type.key(), type, "");
    }

    public static Touchpoint touchpoint(String id, String stageId) {
        return touchpoint(id, stageId, null);
    }

    public static Touchpoint touchpoint(String id, String stageId, @Nullable Emotion emotion) {
        return new Touchpoint(
                id,
                stageId,
                "Touchpoint " + id,
                Channel.WEB,
                "",
                emotion,
                null,
                false,
                Evidence.MEASURED,
                Details.NONE);
    }

    public static Card card(String id, String laneId, String anchorId) {
        return new Card(id, laneId, anchorId, "Card " + id, null, Details.NONE);
    }

    public static JourneyContent content(
            List<Stage> stages, List<Lane> lanes, List<Touchpoint> touchpoints, List<Card> cards) {
        return new JourneyContent(
                Header.named("Sample"), List.of(), List.of(), stages, lanes, touchpoints, List.of(), cards);
    }
}
