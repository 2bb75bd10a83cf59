package org.wikihost.storageformat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters in an attribute of the editor: {@code a=b|c=d}, with a backslash before {@code |}, {@code =} and backslash. */
final class MacroParameters {
    private MacroParameters() {}

    static String write(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> escape(parameter.getKey()) + "=" + escape(parameter.getValue()))
                .collect(Collectors.joining("|"));
    }

    static Map<String, String> read(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        String name = null;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '|';
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == '=' && name == null) {
                name = part.toString();
                part.setLength(0);
            } else if (c == '|') {
                if (name != null) {
                    parameters.put(name, part.toString());
                }
                name = null;
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return parameters;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("=", "\\=");
    }
}
