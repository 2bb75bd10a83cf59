package org.journeymaps.journey;

import org.jspecify.annotations.Nullable;

/** Where a part stands among those beside it: first, last, or right behind another. */
public sealed interface After {

    After FIRST = new First();
    After LAST = new Last();

    /** Right behind the part with this id; last when it is not among those beside. */
    static After part(String id) {
        return new Behind(id);
    }

    /** First of all. */
    record First() implements After {}

    /** Last of all. */
    record Last() implements After {}

    /** Right behind another part. */
    record Behind(String id) implements After {}

    /** The place behind a neighbour, or the first when there is none. */
    static After neighbour(@Nullable Part before) {
        return before == null ? FIRST : part(before.id());
    }
}
