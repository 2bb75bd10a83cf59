package org.journeymaps.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a curve other than {@link Curve#MAIN} at a touchpoint, or at a stage as a whole. It is told from others by its curve and
 * its anchor, and there is none without an emotion.
 *
 * @param curveId the id of the curve
 * @param anchorId the id of the stage or of the touchpoint
 * @param emotion null only while nothing has been said
 */
public record Feeling(
        String curveId, String anchorId, @Nullable Emotion emotion, Evidence evidence) implements Part {

    /** A feeling ends when its emotion does. */
    public static final Attribute<Feeling, Emotion> EMOTION = Attribute.<Feeling>feeling(
                    "emotion", Feeling::emotion, Feeling::withEmotion)
            .required();

    /** What can be changed of a feeling, in the order of the map's text. */
    public static final List<Attribute<Feeling, ?>> ATTRIBUTES = List.of(
            EMOTION,
            Attribute.choice(
                    "evidence", Evidence.values(), Evidence.ASSUMED, Feeling::evidence, Feeling::withEvidence));

    /** A feeling of which nothing is known. */
    public static Feeling of(String curveId, String anchorId) {
        return new Feeling(curveId, anchorId, null, Evidence.ASSUMED);
    }

    /** The id of the feeling of a curve at an anchor. */
    public static String id(String curveId, String anchorId) {
        return anchorId + '/' + curveId;
    }

    /** The id of the stage or of the touchpoint, of the id of a feeling. */
    public static String anchor(String feelingId) {
        return feelingId.substring(0, feelingId.indexOf('/'));
    }

    /** The id of the curve, of the id of a feeling. */
    public static String curve(String feelingId) {
        return feelingId.substring(feelingId.indexOf('/') + 1);
    }

    @Override
    public String id() {
        return id(curveId, anchorId);
    }

    public Feeling withPlace(String newCurveId, String newAnchorId) {
        return new Feeling(newCurveId, newAnchorId, emotion, evidence);
    }

    public Feeling withEmotion(@Nullable Emotion newEmotion) {
        return new Feeling(curveId, anchorId, newEmotion, evidence);
    }

    public Feeling withEvidence(Evidence newEvidence) {
        return new Feeling(curveId, anchorId, emotion, newEvidence);
    }
}
