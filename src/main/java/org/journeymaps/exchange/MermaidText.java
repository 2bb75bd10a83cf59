package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of a journey diagram, one a line: what is left of a text of Mermaid without the fence of Markdown around it, its front
 * matter, its comments and the settings of the drawing.
 */
final class MermaidText {

    /**
     * A line that says something.
     *
     * @param number the line in the text, from 1
     * @param text without white space around it; not empty
     */
    record Line(int number, String text) {}

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern FENCE = Pattern.compile("(```|~~~|:::).*", Pattern.DOTALL);
    private static final String FRONT_MATTER = "---";
    /** One per cent sign does, although Mermaid only speaks of two. */
    private static final String COMMENT = "%";

    private static final String SETTINGS = "%%{";
    private static final String SETTINGS_END = "}%%";
    private static final Pattern TITLE = Pattern.compile("title\\s*:\\s+(.*)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'", Pattern.DOTALL);
    private static final Pattern JOURNEY =
            Pattern.compile("journey(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final LeftOuts left;
    private List<Line> lines;
    private String title = "";
    private boolean inSettings;

    private MermaidText(String text, LeftOuts left) {
        this.lines = lines(text);
        this.left = left;
    }

    /**
     * The text's statements behind the word {@code journey}.
     *
     * @param left gets what a map has no place for
     * @throws NoJourneyException if the text is empty, or is no journey diagram
     */
    static MermaidText of(String text, LeftOuts left) throws NoJourneyException {
        MermaidText mermaid = new MermaidText(text, left);
        if (mermaid.lines.isEmpty()) {
            throw new NoJourneyException("mermaid-empty");
        }
        mermaid.dropFence();
        mermaid.dropFrontMatter();
        mermaid.dropComments();
        mermaid.dropKeyword();
        return mermaid;
    }

    List<Line> statements() {
        return lines;
    }

    /** The title that the front matter gives, or empty. */
    String title() {
        return title;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = LINE_END.split(text, -1);
        for (int i = 0; i < all.length; i++) {
            add(lines, i + 1, all[i]);
        }
        return lines;
    }

    private static void add(List<Line> lines, int number, String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Line(number, text.substring(start, end)));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    private void dropFence() {
        Matcher fence = FENCE.matcher(lines.get(0).text());
        if (!fence.matches()) {
            return;
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).text().equals(fence.group(1))) {
            end++;
        }
        if (end + 1 < lines.size()) {
            left.add(LeftOut.of(lines.get(end + 1).number(), "behind"));
        }
        lines = lines.subList(1, end);
    }

    private void dropFrontMatter() {
        if (lines.isEmpty() || !lines.get(0).text().equals(FRONT_MATTER)) {
            return;
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).text().equals(FRONT_MATTER)) {
            frontMatter(lines.get(end));
            end++;
        }
        lines = lines.subList(Math.min(end + 1, lines.size()), lines.size());
    }

    private void frontMatter(Line line) {
        Matcher found = TITLE.matcher(line.text());
        if (found.matches() && title.isEmpty()) {
            Matcher quoted = QUOTED.matcher(found.group(1));
            title = quoted.matches()
                    ? found.group(1).substring(1, found.group(1).length() - 1)
                    : found.group(1);
        } else {
            leaveSettings(line);
        }
    }

    /** The settings are told of once. */
    private void leaveSettings(Line line) {
        if (!left.has("settings")) {
            left.add(LeftOut.of(line.number(), "settings"));
        }
    }

    private void dropComments() {
        List<Line> statements = new ArrayList<>();
        for (Line line : lines) {
            String text = withoutSettings(line);
            if (!text.startsWith(COMMENT)) {
                add(statements, line.number(), MermaidEntities.withoutComment(text));
            }
        }
        lines = statements;
    }

    /** Settings may go on for several lines. */
    private String withoutSettings(Line line) {
        if (!inSettings && !line.text().startsWith(SETTINGS)) {
            return line.text();
        }
        leaveSettings(line);
        int end = line.text().indexOf(SETTINGS_END);
        inSettings = end < 0;
        return inSettings
                ? ""
                : line.text().substring(end + SETTINGS_END.length()).strip();
    }

    private void dropKeyword() throws NoJourneyException {
        if (lines.isEmpty()) {
            throw new NoJourneyException("mermaid-empty");
        }
        Line first = lines.get(0);
        Matcher journey = JOURNEY.matcher(first.text());
        if (!journey.matches()) {
            throw new NoJourneyException("mermaid-no-journey", first.number(), LeftOut.excerpt(first.text()));
        }
        List<Line> statements = new ArrayList<>();
        add(statements, first.number(), journey.group(1) == null ? "" : journey.group(1));
        statements.addAll(lines.subList(1, lines.size()));
        lines = statements;
    }
}
