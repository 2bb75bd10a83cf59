package org.journeymaps.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be said of edits from outside. */
public final class Edits {

    private Edits() {}

    /**
     * The edit that leads from one content to another: few changes for contents that are alike, and nothing but a {@link Together}
     * without edits for equal ones.
     */
    public static Edit between(JourneyContent before, JourneyContent after) {
        return new Difference(before, after).find();
    }

    /** Whether the edit leaves every content as it is. */
    public static boolean isNothing(Edit edit) {
        return edit instanceof Together together && together.edits().isEmpty();
    }

    /** The parts that an edit changes, adds, moves or removes; the header's stands for an edit that replaces the whole map. */
    public static Set<PartId> touched(Edit edit) {
        Set<PartId> touched = new LinkedHashSet<>();
        addTouched(touched, edit);
        return touched;
    }

    /** The edits that make up this one; itself when it is a single one. */
    public static List<Edit> singles(Edit edit) {
        return edit instanceof Together together ? together.edits() : List.of(edit);
    }

    private static void addTouched(Set<PartId> touched, Edit edit) {
        if (edit instanceof Change<?, ?> change) {
            touched.add(new PartId(change.type(), change.id()));
        } else if (edit instanceof Add<?> add) {
            touched.add(PartId.of(add.part()));
        } else if (edit instanceof Move<?> move) {
            touched.add(new PartId(move.type(), move.id()));
        } else if (edit instanceof Remove remove) {
            remove.parts().forEach(part -> touched.add(PartId.of(part.part())));
        } else if (edit instanceof Together together) {
            together.edits().forEach(single -> addTouched(touched, single));
        } else {
            touched.add(PartId.of(Header.EMPTY));
        }
    }
}
