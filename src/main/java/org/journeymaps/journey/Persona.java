package org.journeymaps.journey;

/**
 * The customer whose journey is drawn.
 *
 * @param name the name with a few words, such as "Tom, 22, student"; empty when not chosen yet
 * @param description what matters to know about the customer; may be empty
 */
public record Persona(String name, String description) {

    public Persona {
        name = Texts.tidy(name);
        description = Texts.tidy(description);
    }
}
