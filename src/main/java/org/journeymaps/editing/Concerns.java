package org.journeymaps.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Finds what edits concern, from the newest to the oldest: the parts that they touch, and the stages and touchpoints of these then. */
final class Concerns {

    /** The stage of each touchpoint, and the stage or touchpoint of each card. */
    private final Map<PartId, String> above = new HashMap<>();

    /** @param content the map as the newest edit left it */
    Concerns(JourneyContent content) {
        know(content);
    }

    /** The ids of what an edit concerns; the edit after it has been looked at already. */
    Set<String> of(Edit edit) {
        Set<String> ids = new HashSet<>();
        List<Edit> singles = Edits.singles(edit);
        for (int i = singles.size() - 1; i >= 0; i--) {
            Edit single = singles.get(i);
            Set<PartId> touched = Edits.touched(single);
            touched.forEach(part -> note(ids, part));
            goBack(single);
            touched.forEach(part -> note(ids, part));
        }
        return ids;
    }

    private void note(Set<String> ids, PartId part) {
        ids.add(part.shownId());
        for (String id = above(part); id != null; id = above.get(new PartId(PartType.TOUCHPOINT, id))) {
            ids.add(id);
        }
    }

    private @Nullable String above(PartId part) {
        return part.type() == PartType.FEELING ? part.shownId() : above.get(part);
    }

    private void goBack(Edit edit) {
        if (edit instanceof Move<?> move) {
            hang(new PartId(move.type(), move.id()), move.from().under());
        } else if (edit instanceof Remove remove) {
            remove.parts().forEach(part -> know(part.part()));
        } else if (edit instanceof ClearMap clear) {
            know(clear.expected());
        }
    }

    private void know(JourneyContent content) {
        content.touchpoints().forEach(this::know);
        content.cards().forEach(this::know);
    }

    private void know(Part part) {
        if (part instanceof Touchpoint touchpoint) {
            hang(PartId.of(part), touchpoint.stageId());
        } else if (part instanceof Card card) {
            hang(PartId.of(part), card.anchorId());
        }
    }

    private void hang(PartId part, String on) {
        if (on.isEmpty()) {
            above.remove(part);
        } else {
            above.put(part, on);
        }
    }
}
