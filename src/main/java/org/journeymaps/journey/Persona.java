package org.journeymaps.journey;

import java.util.List;

/**
 * The customer whose journey is drawn.
 *
 * @param id {@value #MAIN} for the persona that every map has
 * @param name the name with a few words, such as "Tom, 22, student"; empty when not chosen yet
 * @param description what matters to know about the customer; may be empty
 */
public record Persona(String id, String name, String description) implements Part {

    /** The id of the persona that every map has. */
    public static final String MAIN = "main";

    /** A persona that nobody has described yet. */
    public static final Persona EMPTY = new Persona(MAIN, "", "");

    /** What can be changed of a persona, in the order of the map's text. */
    public static final List<Attribute<Persona, ?>> ATTRIBUTES = List.of(
            Attribute.name("name", Persona::name, Persona::withName),
            Attribute.text("description", Persona::description, Persona::withDescription));

    public Persona {
        name = Texts.tidy(name);
        description = Texts.tidy(description);
    }

    /** The map's persona with that name. */
    public static Persona named(String name) {
        return EMPTY.withName(name);
    }

    public Persona withName(String newName) {
        return new Persona(id, newName, description);
    }

    public Persona withDescription(String newDescription) {
        return new Persona(id, name, newDescription);
    }
}
