package org.journeymaps.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.insight.Headline;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.MarketSegment;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.PersonaEvidence;

/** Puts together what the band above a map says of it and of its personas. */
record Head(JourneyContent map, List<MapCurve> curves, Optional<Headline> headline, Vocabulary vocabulary) {

    private static final List<Attribute<Persona, String>> FACTS = List.of(
            Persona.SEGMENT,
            Persona.SHARE,
            Persona.DEMOGRAPHICS,
            Persona.BEHAVIOURS,
            Persona.MOTIVATIONS,
            Persona.GOALS,
            Persona.NEEDS,
            Persona.FRUSTRATIONS);

    HeadView view(ElementIds ids) {
        Header header = map.header();
        boolean several = map.personas().size() > 1 || curves.size() > 1;
        return new HeadView(
                ids.head(),
                ids.title(),
                vocabulary.title(map),
                several
                        ? chips()
                        : map.personas().stream()
                                .filter(Head::isKnown)
                                .map(this::only)
                                .toList(),
                several,
                several || map.personas().isEmpty() ? "" : map.personas().get(0).summary(),
                header.scenario(),
                header.goal(),
                facts(header, vocabulary),
                vocabulary.name("status", header.status()),
                "jm-status-" + header.status().key(),
                header.sample(),
                headline.map(new FindingWords(vocabulary)::of).orElse(HeadlineView.NONE));
    }

    /** The journey's type, whom the company speaks to, the period and the last review. */
    static String facts(Header header, Vocabulary vocabulary) {
        MarketSegment segment = Header.SEGMENT.get(header);
        LocalDate review = Header.LAST_REVIEW.get(header);
        return Vocabulary.joined(
                " · ",
                Stream.of(
                        vocabulary.name("type", header.type()),
                        segment == null ? "" : vocabulary.name("segment", segment),
                        Objects.requireNonNull(Header.PERIOD.get(header)),
                        review == null ? "" : vocabulary.text("reviewed", vocabulary.day(review))));
    }

    /** What is known of a persona beside its name and summary, in words. */
    static List<FactView> facts(Persona persona, Vocabulary vocabulary) {
        List<FactView> facts = new ArrayList<>();
        for (Attribute<Persona, String> attribute : FACTS) {
            add(facts, attribute.key(), Objects.requireNonNull(attribute.get(persona)), vocabulary);
        }
        String quote = Objects.requireNonNull(Persona.QUOTE.get(persona));
        add(facts, "quote", quote.isEmpty() ? "" : vocabulary.quoted(quote), vocabulary);
        PersonaEvidence evidence = Persona.EVIDENCE.get(persona);
        if (evidence != null) {
            String words = vocabulary.name("persona-evidence", evidence);
            facts.add(new FactView(vocabulary.text("attribute.persona.evidence"), words, false));
        }
        return facts;
    }

    private static void add(List<FactView> facts, String attribute, String text, Vocabulary vocabulary) {
        if (!text.isEmpty()) {
            facts.add(new FactView(vocabulary.text("attribute.persona." + attribute), text));
        }
    }

    /** Whether anything is said of the persona. */
    private static boolean isKnown(Persona persona) {
        return !persona.equals(Persona.named(persona.id(), ""));
    }

    private String name(Persona persona) {
        return persona.name().isEmpty() ? vocabulary.text("persona") : persona.name();
    }

    private PersonaView only(Persona persona) {
        return new PersonaView(
                0,
                vocabulary.initial(name(persona)),
                name(persona),
                "",
                "",
                facts(persona, vocabulary),
                Objects.requireNonNull(Persona.PAGE.get(persona)));
    }

    /** One chip for each curve, then one for each persona who has none. */
    private List<PersonaView> chips() {
        List<PersonaView> chips = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (MapCurve curve : curves) {
            if (curve.persona().isPresent()) {
                boolean first = shown.add(curve.persona().get().id());
                chips.add(chip(curve, curve.persona().get(), first));
            } else if (curves.size() > 1) {
                chips.add(chip(curve));
            }
        }
        map.personas().stream()
                .filter(persona -> !shown.contains(persona.id()))
                .forEach(persona -> chips.add(chip(0, "", persona, name(persona), "", true)));
        return chips;
    }

    private PersonaView chip(MapCurve curve) {
        String name = new CurveWords(vocabulary).name(curve);
        return new PersonaView(toggle(curve), vocabulary.initial(name), name, "", mark(curve), List.of(), "");
    }

    /** A persona without a name is called what its curve is. */
    private PersonaView chip(MapCurve curve, Persona persona, boolean first) {
        boolean named = !persona.name().isEmpty();
        String curveName = new CurveWords(vocabulary).name(curve);
        return chip(
                toggle(curve),
                mark(curve),
                persona,
                named ? persona.name() : curveName,
                named ? vocabulary.ownName(curve.curve(), persona.name()) : "",
                first);
    }

    /** @param first whether no other chip has told of the persona */
    private PersonaView chip(int number, String mark, Persona persona, String name, String curveName, boolean first) {
        String share = Objects.requireNonNull(Persona.SHARE.get(persona));
        String note = Vocabulary.joined(" · ", Stream.of(curveName, first ? share : ""));
        List<FactView> facts = new ArrayList<>();
        if (first) {
            add(facts, "summary", persona.summary(), vocabulary);
            facts.addAll(facts(persona, vocabulary));
        }
        return new PersonaView(
                number,
                vocabulary.initial(name),
                name,
                note,
                mark,
                facts,
                first ? Objects.requireNonNull(Persona.PAGE.get(persona)) : "");
    }

    /** The only curve of a map is always shown. */
    private int toggle(MapCurve curve) {
        return curves.size() > 1 ? curve.number() : 0;
    }

    private String mark(MapCurve curve) {
        return curves.size() > 1 && curve.number() > 1 ? Symbols.mark(curve.number()) : "";
    }
}
