package org.journeymaps.journey;

import java.util.List;

/**
 * Fills an empty map with a whole content: a ready-made journey, a blank grid or a pasted text. It expects a map without stages.
 *
 * @param content what the map shall hold; at least one stage, else {@link IllegalArgumentException}
 */
public record StartFrom(JourneyContent content) implements Edit {

    public StartFrom {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A journey starts from at least one stage");
        }
    }

    @Override
    public JourneyContent applyTo(JourneyContent before) throws EditConflictException {
        if (!before.isEmpty()) {
            throw new EditConflictException("stages", List.of(), before.stages());
        }
        return content;
    }

    @Override
    public Edit inverse(JourneyMap before) throws EditConflictException {
        return new ClearMap(applyTo(before.content()), before.content());
    }
}
