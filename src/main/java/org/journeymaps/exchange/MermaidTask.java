package org.journeymaps.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A task as it is written: {@code name: score: actor, actor}. Mermaid takes the name up to the first colon; here it may hold others, up
 * to the first number that is a score.
 *
 * @param name may be empty
 * @param score a number, or any other text
 * @param actors none of them empty
 * @param more what stands behind the actors, which Mermaid passes over
 */
record MermaidTask(String name, String score, List<String> actors, String more) {

    /** A number as JavaScript reads it, which is what Mermaid does. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");

    static final BigDecimal LOWEST_SCORE = BigDecimal.ONE;
    static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(5);

    static MermaidTask of(String line) {
        List<String> pieces = List.of(line.split(":", -1));
        int score = placeOfScore(pieces);
        return new MermaidTask(
                String.join(":", pieces.subList(0, score)),
                piece(pieces, score),
                Arrays.stream(piece(pieces, score + 1).split(","))
                        .filter(actor -> !actor.isBlank())
                        .toList(),
                piece(pieces, score + 2));
    }

    boolean hasScore() {
        return isNumber(score);
    }

    /** The first number from 1 to 5, else the first number, else an empty place for one, else none: the whole line is the name. */
    private static int placeOfScore(List<String> pieces) {
        return places(pieces)
                .filter(i -> isScore(piece(pieces, i)))
                .findFirst()
                .or(() -> places(pieces).filter(i -> isNumber(piece(pieces, i))).findFirst())
                .or(() -> places(pieces).filter(i -> piece(pieces, i).isEmpty()).findFirst())
                .orElse(pieces.size());
    }

    private static Stream<Integer> places(List<String> pieces) {
        return IntStream.range(1, pieces.size()).boxed();
    }

    private static String piece(List<String> pieces, int i) {
        return i < pieces.size() ? pieces.get(i).strip() : "";
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isScore(String text) {
        if (!isNumber(text)) {
            return false;
        }
        BigDecimal number = new BigDecimal(text);
        return number.compareTo(LOWEST_SCORE) >= 0 && number.compareTo(HIGHEST_SCORE) <= 0;
    }
}
