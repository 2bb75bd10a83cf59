package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.render.Words;

/** All that a map does not keep of a text; of very much it knows the beginning and the number. */
final class LeftOuts {

    /** More than anybody reads. */
    private static final int MOST = 1_000;

    /** The most sentences; the last one says how many more there are. */
    private static final int MOST_SENTENCES = 50;

    private final List<LeftOut> found = new ArrayList<>();
    private int count;

    void add(LeftOut left) {
        count++;
        if (found.size() < MOST) {
            found.add(left);
        }
    }

    boolean has(String what) {
        return found.stream().anyMatch(each -> each.what().equals(what));
    }

    int count() {
        return count;
    }

    /** In the order of the lines. */
    List<LeftOut> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(LeftOut::line)).toList();
    }

    List<String> sentences(Words words) {
        int shown = count <= MOST_SENTENCES ? count : MOST_SENTENCES - 1;
        return Stream.concat(
                        inOrder().stream().limit(shown).map(each -> each.sentence(words)),
                        Stream.of(count - shown)
                                .filter(more -> more > 0)
                                .map(more -> words.text("journey-maps.mermaid.left.others", more)))
                .toList();
    }
}
