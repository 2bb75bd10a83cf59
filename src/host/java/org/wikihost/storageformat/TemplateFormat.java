package org.wikihost.storageformat;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates of blueprints: storage format with {@code at:var} and {@code at:i18n}. */
public final class TemplateFormat {
    private static final Pattern PART = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<!--.*?-->|<at:declarations\\b.*?</at:declarations>"
                    + "|<at:(var|i18n)\\b([^>]*?)(?:/>|>\\s*</at:\\1>)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:at:)?([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private final StorageParser parser = new StorageParser();

    /**
     * Fills the template. {@code at:var} and {@code at:i18n} in a CDATA section are text, as in Confluence.
     *
     * @param variables by name; a missing one is empty. Values are escaped unless the variable says {@code at:rawxhtml="true"}
     * @param i18n the text of a key
     * @throws StorageFormatException when the template or the outcome is not well-formed
     */
    public String toStorage(String template, Map<String, ?> variables, UnaryOperator<String> i18n) {
        parser.check(template);
        String storage = PART.matcher(template).replaceAll(part -> {
            String text = part.group();
            if (text.startsWith("<!")) {
                return Matcher.quoteReplacement(text);
            }
            return part.group(1) == null
                    ? ""
                    : Matcher.quoteReplacement(fill(part.group(1), part.group(2), variables, i18n));
        });
        parser.check(storage);
        return storage;
    }

    private static String fill(
            String element, String attributes, Map<String, ?> variables, UnaryOperator<String> i18n) {
        if (element.equals("i18n")) {
            return Html.escape(i18n.apply(attribute(attributes, "key")));
        }
        Object value = variables.get(attribute(attributes, "name"));
        String text = value == null ? "" : value.toString();
        return attribute(attributes, "rawxhtml").equals("true") ? text : Html.escape(text);
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            }
        }
        return "";
    }
}
