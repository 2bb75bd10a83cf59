package org.journeymaps.journey;

/** Tells a part from all others of a map. */
public record PartId(PartType<?> type, String id) {

    public static PartId of(Part part) {
        return new PartId(PartType.of(part), part.id());
    }

    /** The id by which people ask for it: a feeling is asked for by its stage or touchpoint. */
    public String shownId() {
        return type == PartType.FEELING ? Feeling.anchor(id) : id;
    }
}
