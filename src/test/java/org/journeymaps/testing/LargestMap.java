package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.text.MapJson;

/** A map that is as large as a map may be, in Chinese: as many parts of each type, and as many characters. */
public final class LargestMap {

    private static final String SIGNS = "顧客旅程地圖觸點情緒曲線階段";
    private static final int LONG_CARDS = 20;

    private LargestMap() {}

    /** The canonical text, which has as many characters as are allowed. */
    public static String text() {
        MapJson json = new MapJson();
        int left = MapLimits.MAP_TEXT_LENGTH - json.write(content(0)).length();
        String text = json.write(content(left));
        if (text.length() != MapLimits.MAP_TEXT_LENGTH) {
            throw new IllegalStateException("The map has " + text.length() + " characters");
        }
        return text;
    }

    /** @param more characters to spread over the texts of cards, which have one each already */
    private static JourneyContent content(int more) {
        return new JourneyContent(
                Header.named(signs(MapLimits.NAME_LENGTH)),
                personas(),
                curves(),
                stages(),
                lanes(),
                touchpoints(),
                feelings(),
                cards(more));
    }

    private static List<Persona> personas() {
        List<Persona> personas = new ArrayList<>();
        for (int p = 0; p < MapLimits.PERSONAS; p++) {
            personas.add(
                    Persona.named("p" + p, signs(MapLimits.NAME_LENGTH)).withSummary(signs(MapLimits.TEXT_LENGTH)));
        }
        return personas;
    }

    private static List<Curve> curves() {
        List<Curve> curves = new ArrayList<>(List.of(Curve.UNNAMED.withPersona("p0")));
        for (int k = 1; k < MapLimits.CURVES; k++) {
            curves.add(Curve.named("k" + k, signs(MapLimits.NAME_LENGTH)).withPersona("p" + k));
        }
        return curves;
    }

    /** Values of all other curves at the first touchpoints. */
    private static List<Feeling> feelings() {
        int others = MapLimits.CURVES - 1;
        List<Feeling> feelings = new ArrayList<>();
        for (int f = 0; f < MapLimits.FEELINGS; f++) {
            feelings.add(
                    new Feeling("k" + (1 + f % others), "t" + f / others, new Emotion(f % 41 - 20), Evidence.MEASURED));
        }
        return feelings;
    }

    private static List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (int s = 0; s < MapLimits.STAGES; s++) {
            stages.add(new Stage("s" + s, signs(MapLimits.NAME_LENGTH), "", StageColour.TEAL, Details.NONE));
        }
        return stages;
    }

    private static List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>(List.of(
                Lane.of("points", LaneType.TOUCHPOINTS),
                Lane.of("feelings", LaneType.EMOTION),
                Lane.of("weights", LaneType.IMPORTANCE)));
        while (lanes.size() < MapLimits.LANES) {
            lanes.add(new Lane("l" + lanes.size(), LaneType.PAINS, signs(MapLimits.NAME_LENGTH)));
        }
        return lanes;
    }

    private static List<Touchpoint> touchpoints() {
        List<Channel> channels = Channel.LIST;
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int t = 0; t < MapLimits.TOUCHPOINTS; t++) {
            touchpoints.add(new Touchpoint(
                    "t" + t,
                    "s" + t * MapLimits.STAGES / MapLimits.TOUCHPOINTS,
                    t + " " + signs(100),
                    channels.get(t % channels.size()),
                    signs(20),
                    new Emotion(t % 41 - 20),
                    1 + t % 5,
                    t % 7 == 0,
                    Evidence.MEASURED,
                    Details.NONE));
        }
        return touchpoints;
    }

    private static List<Card> cards(int more) {
        List<Card> cards = new ArrayList<>();
        int left = more;
        for (int c = 0; c < MapLimits.CARDS; c++) {
            int here = Math.min(left, c < LONG_CARDS ? MapLimits.TEXT_LENGTH - 1 : more / MapLimits.CARDS + 1);
            left -= here;
            String lane = "l" + (3 + c % (MapLimits.LANES - 3));
            cards.add(
                    new Card("c" + c, lane, "t" + c % MapLimits.TOUCHPOINTS, signs(1 + here), 1 + c % 5, Details.NONE));
        }
        return cards;
    }

    private static String signs(int length) {
        return SIGNS.repeat(length / SIGNS.length() + 1).substring(0, length);
    }
}
