package org.journeymaps.storage;

import org.journeymaps.score.Question;
import org.journeymaps.score.Scale;

/** A scale as the tables name it: its question and its own word, such as {@code ces/1-5-ease}. */
final class ScaleWord {

    private ScaleWord() {}

    static String of(Scale scale) {
        return ofQuestion(scale.question()) + scale.key();
    }

    /** How the words of all scales of a question begin. */
    static String ofQuestion(Question question) {
        return question.key() + "/";
    }

    static Scale scale(String word) {
        for (Scale scale : Scale.values()) {
            if (of(scale).equals(word)) {
                return scale;
            }
        }
        throw new IllegalStateException("No scale: " + word);
    }
}
