package org.journeymaps.text;

/** Texts as JSON writes them, fit to stand in a CDATA section and in a script. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    static void quote(StringBuilder out, String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029' || endsCdata(text, i)) {
                out.append(text, from, i);
                escape(out, c);
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static boolean endsCdata(String text, int i) {
        return text.charAt(i) == '>' && i >= 2 && text.charAt(i - 1) == ']' && text.charAt(i - 2) == ']';
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 0xF));
                }
            }
        }
    }
}
