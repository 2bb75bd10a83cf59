package org.journeymaps.journey;

import java.util.List;

/**
 * An emotion curve over the journey, of one persona or at one time, such as "today" and "target".
 *
 * @param id unlike every other curve's id in the map
 * @param name what the curve shows; may be empty
 * @param personaId the persona who feels so; empty for none in particular
 */
public record Curve(String id, String name, String personaId) implements Part {

    /** The id of the curve that every map has. Its values are the emotions of the touchpoints and stages themselves. */
    public static final String MAIN = "main";

    /** The curve that every map has, before anything is said of it. */
    public static final Curve UNNAMED = named(MAIN, "");

    /** The persona who feels so, by its id. */
    public static final Attribute<Curve, String> PERSONA =
            Attribute.reference("persona", Curve::personaId, Curve::withPersona);

    /** What can be changed of a curve, in the order of the map's text. */
    public static final List<Attribute<Curve, ?>> ATTRIBUTES =
            List.of(Attribute.name("name", Curve::name, Curve::withName), PERSONA);

    public Curve {
        name = Texts.tidy(name);
    }

    /** A curve of no persona in particular. */
    public static Curve named(String id, String name) {
        return new Curve(id, name, "");
    }

    public boolean isMain() {
        return id.equals(MAIN);
    }

    public Curve withId(String newId) {
        return new Curve(newId, name, personaId);
    }

    public Curve withName(String newName) {
        return new Curve(id, newName, personaId);
    }

    public Curve withPersona(String newPersonaId) {
        return new Curve(id, name, newPersonaId);
    }
}
