package org.journeymaps.exchange;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a text of Mermaid writes as {@code #59;} or {@code #semi;}, because they would mean something else there. */
final class MermaidEntities {

    private static final Pattern ENTITY = Pattern.compile("#(\\w{1,31});");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    /** A name is one of HTML's; these are likely in a diagram. Any other stays as it is written. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("num", "#"),
            Map.entry("semi", ";"),
            Map.entry("colon", ":"),
            Map.entry("comma", ","),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("euro", "€"));

    /** What begins a comment, a line's data or another statement, or is taken for markup. */
    private static final String SPECIAL = "#:;<>}";

    /** A name that Mermaid would take for a statement of another kind. */
    private static final Pattern KEYWORD = Pattern.compile(
            "(journey|title|section|accTitle|accDescr)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MermaidEntities() {}

    /** The text with the characters that its entities stand for. */
    static String decoded(String text) {
        return text.indexOf('#') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found)));
    }

    private static String decoded(MatchResult found) {
        String entity = found.group(1);
        if (!NUMBER.matcher(entity).matches()) {
            return NAMED.getOrDefault(entity, found.group());
        }
        int character = Integer.parseInt(entity);
        return Character.isDefined(character) ? Character.toString(character) : found.group();
    }

    /** The text before a comment, which goes from a {@code #} that begins no entity to the end of the line. */
    static String withoutComment(String line) {
        Matcher entity = ENTITY.matcher(line);
        int comment = line.indexOf('#');
        while (comment >= 0 && entity.region(comment, line.length()).lookingAt()) {
            comment = line.indexOf('#', entity.end());
        }
        return comment < 0 ? line : line.substring(0, comment);
    }

    /** The text as a line of Mermaid can hold it. */
    static String encoded(String text) {
        boolean isKeyword = KEYWORD.matcher(text).matches();
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((i == 0 && isKeyword) || SPECIAL.indexOf(c) >= 0 || isComment(text, i)) {
                encoded.append('#').append((int) c).append(';');
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /** Whether a comment would begin here: with a per cent sign as the first character, or with two of them. */
    private static boolean isComment(String text, int i) {
        return text.charAt(i) == '%' && (i == 0 || text.startsWith("%%", i) || text.charAt(i - 1) == '%');
    }
}
