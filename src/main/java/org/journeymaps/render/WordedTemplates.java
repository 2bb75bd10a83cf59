package org.journeymaps.render;

import java.util.HashMap;
import java.util.Map;

/** The app's templates for one reader: each of them finds its words as {@code $words.text("key")}. */
public record WordedTemplates(Templates templates, Vocabulary words) {

    public static WordedTemplates of(Templates templates, Words words) {
        return new WordedTemplates(templates, new Vocabulary(words));
    }

    /**
     * The HTML of a template, without white space around it.
     *
     * @param name the template's name without path and ending
     * @param references what the template shows besides the words
     */
    public String render(String name, Map<String, Object> references) {
        Map<String, Object> context = new HashMap<>(references);
        context.put("words", words);
        return templates
                .render("org/journeymaps/templates/" + name + ".vm", context)
                .strip();
    }
}
