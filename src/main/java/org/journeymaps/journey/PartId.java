package org.journeymaps.journey;

/** Tells a part from all others of a map. */
public record PartId(PartType<?> type, String id) {

    public static PartId of(Part part) {
        return new PartId(PartType.of(part), part.id());
    }
}
