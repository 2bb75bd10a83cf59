package org.journeymaps.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells by its words which tool's table a file has. */
final class Layouts {

    private Layouts() {}

    /** The table that has most to say: not the first when a later one repeats its rows with more columns. */
    static int best(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .boxed()
                .max(Comparator.comparingInt((Integer i) -> worth(blocks.get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    private static int worth(Block block) {
        if (block.rows() == 0) {
            return 0;
        }
        boolean isOverTime = FigureWords.isTime(block.header().get(0));
        return 1 + 2 * metrics(block) + (isOverTime ? 0 : 1);
    }

    static Layout of(List<Block> blocks, Block block, TextForm form) {
        List<String> header = block.header();
        if (FigureWords.areStages(header)) {
            return Layout.STAGES;
        }
        if (isOfFigures(block, form)) {
            return ofFigures(blocks, block);
        }
        if (header.stream().anyMatch(HeaderWords::isOfLastAnswer)) {
            return Layout.CONTACTS;
        }
        boolean hasName = has(header, Field.SURVEY) || has(header, Field.TYPE);
        boolean isHubspot = header.stream().anyMatch(HeaderWords::isOfHubspot)
                || (hasName && has(header, Field.GROUP) && has(header, Field.RATING));
        return isHubspot ? Layout.HUBSPOT : Layout.SURVEY;
    }

    private static boolean isOfFigures(Block block, TextForm form) {
        int metrics = metrics(block);
        return metrics > 1
                || (metrics == 1 && (form.hasComments() || block.header().size() <= 3));
    }

    private static Layout ofFigures(List<Block> blocks, Block block) {
        String title = Plain.of(block.title());
        boolean isFunnel = block.header().stream().anyMatch(FigureWords::isStep)
                || title.contains("funnel")
                || title.contains("entonnoir");
        if (isFunnel) {
            return Layout.GA4_FUNNEL;
        }
        boolean isFree =
                title.startsWith("freeform") || title.startsWith("formatlibre") || title.startsWith("exploration");
        return isFree ? Layout.GA4_EXPLORATION : blocks.size() > 1 ? Layout.GA4_OVERVIEW : Layout.GA4_REPORT;
    }

    private static int metrics(Block block) {
        return (int) block.header().stream()
                .filter(name -> FigureWords.metric(name).isPresent())
                .count();
    }

    private static boolean has(List<String> header, Field field) {
        return header.stream()
                .anyMatch(name -> HeaderWords.field(name).filter(field::equals).isPresent());
    }
}
