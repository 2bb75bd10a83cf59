package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Stage;

/** Writes the headers of the phases and stages and the groups of columns under them. */
final class StageCells {

    private static final int GROUP_LENGTH = 40;
    private static final int HEADER_LENGTH = 300;

    /** What a stage's header shows when it is opened. */
    private static final List<Attribute<Stage, String>> MORE =
            List.of(Stage.DESCRIPTION, Stage.ENTRY, Stage.EXIT, Stage.OWNER, Stage.DURATION);

    private final List<StageColumns> stages;
    private final Vocabulary vocabulary;
    private final ThreadCounts threads;
    private final ElementIds ids;

    StageCells(List<StageColumns> stages, Vocabulary vocabulary, ThreadCounts threads, ElementIds ids) {
        this.stages = stages;
        this.vocabulary = vocabulary;
        this.threads = threads;
        this.ids = ids;
    }

    /** The column of the lanes' headers, and a group of columns for each stage. */
    String columnGroups() {
        Markup html = new Markup(GROUP_LENGTH * (stages.size() + 2))
                .markup("<colgroup><col class=\"jm-lane-column\"></colgroup>");
        for (StageColumns columns : stages) {
            html.markup("<colgroup span=\"").number(columns.span()).markup("\"></colgroup>");
        }
        return html.toString();
    }

    /** The rows of headers above all lanes: the phases, if there are any, and the stages. */
    List<Fragment> rows() {
        List<Fragment> rows = new ArrayList<>();
        List<PhaseColumns> phases = PhaseColumns.of(stages);
        if (!phases.isEmpty()) {
            rows.add(phases(phases));
        }
        Markup html = new Markup(HEADER_LENGTH * (stages.size() + 1))
                .markup("<tr id=\"")
                .text(ids.stages())
                .markup("\"><td class=\"jm-corner\"></td>");
        stages.forEach(columns -> header(html, columns));
        rows.add(new Fragment(ids.stages(), html.markup("</tr>").toString()));
        return rows;
    }

    /** One header for each phase of neighbouring stages. */
    private Fragment phases(List<PhaseColumns> phases) {
        Markup html = new Markup(HEADER_LENGTH)
                .markup("<tr class=\"jm-phases\" id=\"")
                .text(ids.phases())
                .markup("\"><td class=\"jm-corner\"></td>");
        phases.forEach(phase -> phase(html, phase.name(), phase.end() - phase.start()));
        return new Fragment(ids.phases(), html.markup("</tr>").toString());
    }

    private static void phase(Markup html, String name, int span) {
        if (name.isEmpty()) {
            html.markup("<td class=\"jm-phase\" colspan=\"").number(span).markup("\"></td>");
        } else {
            html.markup("<th class=\"jm-phase\" scope=\"colgroup\" colspan=\"")
                    .number(span)
                    .markup("\"><span class=\"jm-phase-name\" dir=\"auto\">")
                    .text(name)
                    .markup("</span></th>");
        }
    }

    /** What is known of a stage beside its name and its phase, in words. */
    static List<String> facts(Stage stage, Vocabulary vocabulary) {
        Stream<String> more = MORE.stream()
                .map(attribute -> vocabulary.labelled(
                        "attribute.stage." + attribute.key(), Objects.requireNonNull(attribute.get(stage))));
        return Stream.concat(Stream.of(stage.goal()), more)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void header(Markup html, StageColumns columns) {
        Stage stage = columns.stage();
        html.markup("<th class=\"jm-stage jm-")
                .markup(stage.colour().key())
                .markup("\" id=\"")
                .text(ids.stage(stage.id()))
                .markup("\" scope=\"colgroup\" colspan=\"")
                .number(columns.span())
                .markup("\" data-jm-stage=\"")
                .text(stage.id())
                .markup("\"><div class=\"jm-arrow\"><span class=\"jm-stage-name\" dir=\"auto\">")
                .text(stage.name())
                .markup("</span>");
        if (!stage.goal().isEmpty()) {
            html.markup(" <span class=\"jm-stage-goal\" dir=\"auto\">")
                    .text(stage.goal())
                    .markup("</span>");
        }
        new PartDetails<>(vocabulary, "stage", MORE).write(html, stage, stage.name());
        threads.onStage(html, stage.id());
        html.markup("</div></th>");
    }
}
