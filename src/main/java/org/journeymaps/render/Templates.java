package org.journeymaps.render;

import java.util.Map;

/** Runs the app's Velocity templates. */
public interface Templates {

    /**
     * The HTML of a template, in which every inserted text has been escaped.
     *
     * @param name the template's place in the jar, such as {@code org/journeymaps/templates/head.vm}
     * @param context what the template's references stand for
     */
    String render(String name, Map<String, Object> context);
}
