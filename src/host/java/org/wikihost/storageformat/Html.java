package org.wikihost.storageformat;

/** Escaping for HTML and XML alike. */
final class Html {
    private Html() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isXmlCharacter(c)) {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** The text as one or more CDATA sections. */
    static String cdata(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.chars().filter(c -> isXmlCharacter((char) c)).forEach(c -> legal.append((char) c));
        return "<![CDATA[" + legal.toString().replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static boolean isXmlCharacter(char c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return !control && c != 0xFFFE && c != 0xFFFF;
    }
}
