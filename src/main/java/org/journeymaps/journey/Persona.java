package org.journeymaps.journey;

import java.util.List;
import java.util.Objects;

/**
 * A customer whose journey is drawn.
 *
 * @param id unlike every other persona's id in the map
 * @param name the name with a few words, such as "Tom, 22, student"; empty when not chosen yet
 * @param details what else is known; see {@link #ATTRIBUTES}
 */
public record Persona(String id, String name, Details details) implements Part, Detailed<Persona> {

    /** The id of the persona of a text that has but one and gives it no id. */
    public static final String MAIN = "main";

    /** What matters to know about the customer, in a sentence or two. */
    public static final Attribute<Persona, String> SUMMARY =
            Attribute.<Persona, String>detail("summary", new Kind.Text()).formerly("description");

    public static final Attribute<Persona, String> DEMOGRAPHICS = text("demographics");
    public static final Attribute<Persona, String> BEHAVIOURS = text("behaviours");
    public static final Attribute<Persona, String> MOTIVATIONS = text("motivations");
    public static final Attribute<Persona, String> GOALS = text("goals");
    public static final Attribute<Persona, String> NEEDS = text("needs");
    public static final Attribute<Persona, String> FRUSTRATIONS = text("frustrations");
    /** What the customer says. */
    public static final Attribute<Persona, String> QUOTE = text("quote");
    /** The group of customers that the persona stands for. */
    public static final Attribute<Persona, String> SEGMENT = Attribute.detail("segment", new Kind.Name());
    /** How large that group is, in the team's words: "38 % of subscribers". */
    public static final Attribute<Persona, String> SHARE = Attribute.detail("share", new Kind.Name());
    /** What the persona rests on; null when nobody said. */
    public static final Attribute<Persona, PersonaEvidence> EVIDENCE =
            Attribute.detail("evidence", Kind.Choice.of(PersonaEvidence.values(), null));
    /** The address of the page that describes the persona. */
    public static final Attribute<Persona, String> PAGE = Attribute.detail("page", new Kind.Address());

    /** What can be changed of a persona, in the order of the map's text. */
    public static final List<Attribute<Persona, ?>> ATTRIBUTES = List.of(
            Attribute.name("name", Persona::name, Persona::withName),
            SUMMARY,
            SEGMENT,
            SHARE,
            DEMOGRAPHICS,
            BEHAVIOURS,
            MOTIVATIONS,
            GOALS,
            NEEDS,
            FRUSTRATIONS,
            QUOTE,
            EVIDENCE,
            PAGE);

    public Persona {
        name = Texts.tidy(name);
    }

    /** A persona of which the name is all that is known. */
    public static Persona named(String id, String name) {
        return new Persona(id, name, Details.NONE);
    }

    public Persona withId(String newId) {
        return new Persona(newId, name, details);
    }

    public Persona withName(String newName) {
        return new Persona(id, newName, details);
    }

    /** What matters to know about the customer; may be empty. */
    public String summary() {
        return Objects.requireNonNull(SUMMARY.get(this));
    }

    public Persona withSummary(String newSummary) {
        return SUMMARY.with(this, newSummary);
    }

    @Override
    public Persona withDetails(Details newDetails) {
        return new Persona(id, name, newDetails);
    }

    private static Attribute<Persona, String> text(String key) {
        return Attribute.detail(key, new Kind.Text());
    }
}
