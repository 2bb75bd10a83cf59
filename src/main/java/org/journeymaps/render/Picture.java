package org.journeymaps.render;

import java.util.List;
import java.util.function.Consumer;

/**
 * A picture that can be drawn on any canvas.
 *
 * @param commands what draws it, from the back to the front
 */
record Picture(int width, int height, List<Consumer<Canvas>> commands) {

    Picture {
        commands = List.copyOf(commands);
    }

    void drawOn(Canvas canvas) {
        commands.forEach(command -> command.accept(canvas));
    }
}
