package org.journeymaps.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.score.Group;
import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;

/** What cells say in words, in English and French. */
final class CellWords {

    private static final Map<String, Group> GROUPS = Map.ofEntries(
            Map.entry("promoter", Group.PROMOTER),
            Map.entry("promoteur", Group.PROMOTER),
            Map.entry("promotrice", Group.PROMOTER),
            Map.entry("ambassadeur", Group.PROMOTER),
            Map.entry("positive", Group.PROMOTER),
            Map.entry("positif", Group.PROMOTER),
            Map.entry("happy", Group.PROMOTER),
            Map.entry("satisfied", Group.PROMOTER),
            Map.entry("satisfait", Group.PROMOTER),
            Map.entry("passive", Group.PASSIVE),
            Map.entry("passif", Group.PASSIVE),
            Map.entry("neutral", Group.PASSIVE),
            Map.entry("neutre", Group.PASSIVE),
            Map.entry("detractor", Group.DETRACTOR),
            Map.entry("detracteur", Group.DETRACTOR),
            Map.entry("negative", Group.DETRACTOR),
            Map.entry("negatif", Group.DETRACTOR),
            Map.entry("unhappy", Group.DETRACTOR),
            Map.entry("dissatisfied", Group.DETRACTOR),
            Map.entry("insatisfait", Group.DETRACTOR),
            Map.entry("mecontent", Group.DETRACTOR));

    private static final Map<String, AnswerSource> SOURCES = Map.ofEntries(
            Map.entry("survey", AnswerSource.SURVEY),
            Map.entry("enquete", AnswerSource.SURVEY),
            Map.entry("sondage", AnswerSource.SURVEY),
            Map.entry("interview", AnswerSource.INTERVIEW),
            Map.entry("entretien", AnswerSource.INTERVIEW),
            Map.entry("observation", AnswerSource.OBSERVATION),
            Map.entry("review", AnswerSource.REVIEW),
            Map.entry("reviewsite", AnswerSource.REVIEW),
            Map.entry("avis", AnswerSource.REVIEW),
            Map.entry("sitedavis", AnswerSource.REVIEW),
            Map.entry("social", AnswerSource.SOCIAL),
            Map.entry("socialnetwork", AnswerSource.SOCIAL),
            Map.entry("reseausocial", AnswerSource.SOCIAL),
            Map.entry("reseauxsociaux", AnswerSource.SOCIAL),
            Map.entry("frontline", AnswerSource.FRONT_LINE),
            Map.entry("terrain", AnswerSource.FRONT_LINE),
            Map.entry("equipesterrain", AnswerSource.FRONT_LINE));

    private static final Pattern SCORE =
            Pattern.compile("(\\d{1,3})(?:[.,]0+)?(?:\\s*/\\s*\\d{1,3}|\\s*[-–—:.)]?\\s+?\\D.*|\\s*[-–—:)]\\s*\\D.*)?");
    private static final Pattern RANGE = Pattern.compile("\\D*(\\d)\\D+(\\d{1,2})\\D*");

    private CellWords() {}

    static Optional<Group> group(String cell) {
        return Optional.ofNullable(GROUPS.get(Plain.of(cell)));
    }

    static Optional<AnswerSource> source(String cell) {
        return Optional.ofNullable(SOURCES.get(Plain.of(cell)));
    }

    /** The question of a cell of types. */
    static Optional<Question> question(String cell) {
        return switch (Plain.of(cell)) {
            case "loyalty", "fidelite" -> Optional.of(Question.NPS);
            case "support" -> Optional.of(Question.CES);
            default -> HeaderWords.question(cell);
        };
    }

    /** The whole number of a score, which may have its words beside it: {@code 9}, {@code 9/10}, {@code 5 – Very satisfied}. */
    static OptionalInt score(String cell) {
        Matcher score = SCORE.matcher(cell);
        return !cell.isEmpty() && Character.isDigit(cell.charAt(0)) && score.matches()
                ? OptionalInt.of(Integer.parseInt(score.group(1)))
                : OptionalInt.empty();
    }

    /** The scale of a question that a cell names: {@code 0-10}, {@code 1 à 5}, {@code from 1 to 7}. */
    static Optional<Scale> scale(Question question, String cell) {
        Optional<Scale> exact = Scale.of(question, cell);
        if (exact.isPresent()) {
            return exact;
        }
        Matcher range = RANGE.matcher(cell);
        if (!range.matches()) {
            return Optional.empty();
        }
        List<Scale> fitting = Stream.of(Scale.values())
                .filter(scale -> scale.question() == question
                        && scale.lowest() == Integer.parseInt(range.group(1))
                        && scale.highest() == Integer.parseInt(range.group(2)))
                .toList();
        return HeaderWords.isOfEase(cell)
                ? fitting.stream().reduce((first, last) -> last)
                : fitting.stream().findFirst();
    }
}
