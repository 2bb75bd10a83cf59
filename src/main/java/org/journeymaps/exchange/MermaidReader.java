package org.journeymaps.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymaps.exchange.MermaidText.Line;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * Reads the journey diagrams of Mermaid: a section is a stage, a task a touchpoint, its score of 1 to 5 an assumed emotion of −2 to 2,
 * the description for screen readers the scenario. {@link MermaidActors} says who the persona is; the others are the team in contact.
 * It reads more than Mermaid does, such as a colon within a name, and tells of all that a map does not keep.
 */
final class MermaidReader {

    /**
     * What was read.
     *
     * @param content a valid map without lanes
     * @param left what it does not keep
     */
    record Found(JourneyContent content, LeftOuts left) {}

    /** A touchpoint with all who take part. */
    private record Met(Touchpoint touchpoint, List<String> actors, int line) {}

    /** Many times as many as a map has stages and touchpoints. */
    private static final int MOST_STATEMENTS = 10_000;

    /** The score of a neutral emotion. */
    private static final BigDecimal NEUTRAL = BigDecimal.valueOf(3);

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern KEYWORD = Pattern.compile("(title|section)(?:\\s+(.*))?", ANY_CASE);
    private static final Pattern FOR_SCREEN_READERS = Pattern.compile("acc(Title|Descr)\\s*:(.*)", ANY_CASE);
    private static final Pattern DESCRIPTION_BEGINS = Pattern.compile("accDescr\\s*\\{(.*)", ANY_CASE);
    private static final Pattern BREAK = Pattern.compile("<br\\s{0,9}/?>", ANY_CASE);

    /** What no text of a map may hold. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private final int freeStages;
    private final int freeTouchpoints;
    private final int colours;
    private final String unnamedStage;
    private final LeftOuts left = new LeftOuts();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Met> touchpoints = new ArrayList<>();
    private final List<Line> tooManyStages = new ArrayList<>();
    private final List<Line> tooManyTouchpoints = new ArrayList<>();
    private final StringBuilder scenario = new StringBuilder();
    private boolean inDescription;
    private String title = "";

    private MermaidReader(JourneyContent map, String unnamedStage) {
        this.freeStages = Math.max(0, MapLimits.STAGES - map.stages().size());
        this.freeTouchpoints =
                Math.max(0, MapLimits.TOUCHPOINTS - map.touchpoints().size());
        this.colours = map.stages().size();
        this.unnamedStage = unnamedStage;
    }

    /**
     * The journey of a text.
     *
     * @param map for which it is read: what has no room there is left out
     * @param unnamedStage the name of a stage for tasks that stand in no section
     * @throws NoJourneyException if the text is no journey diagram, or has neither a section nor a task
     */
    static Found read(String text, JourneyContent map, String unnamedStage) throws NoJourneyException {
        return new MermaidReader(map, unnamedStage).read(text);
    }

    private Found read(String text) throws NoJourneyException {
        MermaidText mermaid = MermaidText.of(text, left);
        title = name(mermaid.title(), 1);
        List<Line> statements = mermaid.statements();
        statements.stream().limit(MOST_STATEMENTS).forEach(this::statement);
        if (statements.size() > MOST_STATEMENTS) {
            leave(statements.get(MOST_STATEMENTS), "too-many-lines", MOST_STATEMENTS);
        }
        if (stages.isEmpty() && tooManyStages.isEmpty() && tooManyTouchpoints.isEmpty()) {
            throw new NoJourneyException("mermaid-no-task");
        }
        tellTooMany("too-many-stages", tooManyStages, MapLimits.STAGES);
        tellTooMany("too-many-touchpoints", tooManyTouchpoints, MapLimits.TOUCHPOINTS);
        return new Found(content(), left);
    }

    private void statement(Line line) {
        Matcher keyword = KEYWORD.matcher(line.text());
        Matcher forScreenReaders = FOR_SCREEN_READERS.matcher(line.text());
        Matcher description = DESCRIPTION_BEGINS.matcher(line.text());
        if (inDescription) {
            describe(line, line.text());
        } else if (description.matches()) {
            inDescription = true;
            describe(line, description.group(1));
        } else if (forScreenReaders.matches()) {
            forScreenReaders(line, forScreenReaders.group(1), forScreenReaders.group(2));
        } else if (!keyword.matches()) {
            task(line, MermaidTask.of(line.text()));
        } else if (keyword.group(1).equalsIgnoreCase("title")) {
            title(line, name(keyword.group(2), line.number()), title);
        } else {
            section(line, name(keyword.group(2), line.number()));
        }
    }

    /** @param spare the title that is left out if they are two */
    private void title(Line line, String found, String spare) {
        if (found.isEmpty() || found.equals(title)) {
            return;
        }
        if (!title.isEmpty()) {
            leave(line, "second-title", spare);
        }
        title = title.isEmpty() || spare.equals(title) ? found : title;
    }

    private void forScreenReaders(Line line, String what, String text) {
        if (what.equalsIgnoreCase("title")) {
            String found = name(text, line.number());
            title(line, found, found);
        } else {
            scenario(line, text);
        }
    }

    /** A line of a description that goes on to a closing brace, behind which another statement may stand, but no description. */
    private void describe(Line line, String text) {
        int end = text.indexOf('}');
        scenario(line, end < 0 ? text : text.substring(0, end));
        if (end >= 0) {
            inDescription = false;
            String more = text.substring(end + 1).strip();
            if (!more.isEmpty() && !DESCRIPTION_BEGINS.matcher(more).matches()) {
                statement(new Line(line.number(), more));
            }
        }
    }

    private void scenario(Line line, String text) {
        String more = clean(text, "\n");
        if (scenario.length() + more.length() >= MapLimits.TEXT_LENGTH) {
            leave(line, "description-too-long", MapLimits.TEXT_LENGTH);
        } else if (!more.isEmpty()) {
            scenario.append(scenario.isEmpty() ? "" : "\n").append(more);
        }
    }

    private void section(Line line, String name) {
        if (stages.size() == freeStages) {
            tooManyStages.add(line);
        } else if (name.isEmpty()) {
            leave(line, "unnamed-section", unnamedStage);
            addStage(unnamedStage);
        } else {
            addStage(name);
        }
    }

    private void addStage(String name) {
        int place = stages.size();
        stages.add(Stage.named("s" + place, name).withColour(StageColour.ofPlace(colours + place)));
    }

    private void task(Line line, MermaidTask task) {
        String name = name(task.name(), line.number());
        if (name.isEmpty()) {
            leave(line, "unnamed-task", line.text());
            return;
        }
        if (stages.isEmpty() && tooManyStages.isEmpty() && freeStages > 0) {
            leave(line, "no-section", unnamedStage);
            addStage(unnamedStage);
        }
        if (stages.isEmpty() || !tooManyStages.isEmpty() || touchpoints.size() == freeTouchpoints) {
            tooManyTouchpoints.add(line);
        } else {
            touchpoints.add(met(line, task, name));
        }
    }

    private Met met(Line line, MermaidTask task, String name) {
        String stage = stages.get(stages.size() - 1).id();
        Touchpoint touchpoint =
                Touchpoint.named("t" + touchpoints.size(), stage, name).withEmotion(emotion(line, task, name));
        if (!task.more().isEmpty()) {
            leave(line, "more", name, task.more());
        }
        List<String> actors = task.actors().stream()
                .map(actor -> name(actor, line.number()))
                .filter(actor -> !actor.isEmpty())
                .distinct()
                .toList();
        return new Met(touchpoint, actors, line.number());
    }

    private @Nullable Emotion emotion(Line line, MermaidTask task, String name) {
        if (!task.hasScore()) {
            leave(line, "no-score", name);
            return null;
        }
        BigDecimal score = new BigDecimal(task.score());
        BigDecimal taken = score.max(MermaidTask.LOWEST_SCORE).min(MermaidTask.HIGHEST_SCORE);
        if (taken.compareTo(score) != 0) {
            leave(line, "score-outside", name, task.score(), taken.intValue());
        } else if (score.stripTrailingZeros().scale() > 0) {
            leave(line, "score-decimal", name, task.score());
        }
        return Emotion.ofValue(taken.subtract(NEUTRAL).doubleValue());
    }

    private JourneyContent content() {
        String persona =
                MermaidActors.persona(touchpoints.stream().map(Met::actors).toList());
        List<Touchpoint> met =
                touchpoints.stream().map(each -> withTeam(each, persona)).toList();
        JourneyContent content = JourneyContent.of(Header.named(title).withScenario(scenario.toString()))
                .withStages(stages)
                .withTouchpoints(met);
        return persona.isEmpty()
                ? content
                : content.withPersonas(List.of(Persona.named(Persona.MAIN, persona)))
                        .withCurves(List.of(Curve.UNNAMED.withPersona(Persona.MAIN)));
    }

    private Touchpoint withTeam(Met met, String persona) {
        String team =
                met.actors().stream().filter(actor -> !actor.equals(persona)).collect(Collectors.joining(", "));
        return met.touchpoint().withTeam(fitting(team, met.line()));
    }

    /** A name as a map keeps it: one line, of no more characters than it may have. */
    private String name(@Nullable String text, int line) {
        return text == null ? "" : fitting(clean(text, " ").replace('\n', ' ').strip(), line);
    }

    private static String clean(String text, String lineBreak) {
        String decoded = MermaidEntities.decoded(BREAK.matcher(text).replaceAll(lineBreak));
        return FORBIDDEN.matcher(decoded).replaceAll(" ").strip();
    }

    private String fitting(String name, int line) {
        if (name.length() <= MapLimits.NAME_LENGTH) {
            return name;
        }
        left.add(LeftOut.of(line, "too-long", name, name.length(), MapLimits.NAME_LENGTH));
        boolean splitsCharacter = Character.isHighSurrogate(name.charAt(MapLimits.NAME_LENGTH - 1));
        return name.substring(0, MapLimits.NAME_LENGTH - (splitsCharacter ? 1 : 0))
                .strip();
    }

    private void leave(Line line, String what, Object... arguments) {
        left.add(LeftOut.of(line.number(), what, arguments));
    }

    private void tellTooMany(String what, List<Line> lines, int limit) {
        if (!lines.isEmpty()) {
            leave(lines.get(0), what, limit, lines.size());
        }
    }
}
