package org.journeymaps.exchange;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is who in a journey diagram, which knows actors alone. The persona is the one who is called by a word for oneself or for the
 * customer ({@code Me}, {@code Moi}, {@code Customer} …); if nobody is, the first of those who take part in every task that names
 * anybody. All others are the teams in contact.
 */
final class MermaidActors {

    private static final List<String> PERSONAS =
            List.of("me", "moi", "customer", "client", "cliente", "user", "utilisateur", "utilisatrice");

    private MermaidActors() {}

    /**
     * The persona's name, or empty when there is no persona.
     *
     * @param tasks the actors of each task
     */
    static String persona(List<List<String>> tasks) {
        return Stream.concat(called(tasks), everywhere(tasks)).findFirst().orElse("");
    }

    private static Stream<String> called(List<List<String>> tasks) {
        Set<String> all = new LinkedHashSet<>();
        tasks.forEach(all::addAll);
        return PERSONAS.stream().flatMap(word -> all.stream().filter(word::equalsIgnoreCase));
    }

    private static Stream<String> everywhere(List<List<String>> tasks) {
        Set<String> common = new LinkedHashSet<>();
        tasks.stream().filter(actors -> !actors.isEmpty()).findFirst().ifPresent(common::addAll);
        tasks.stream().filter(actors -> !actors.isEmpty()).forEach(actors -> common.retainAll(new HashSet<>(actors)));
        return common.stream();
    }
}
