package org.wikihost.storageformat;

import org.wikihost.markup.HtmlText;

/** Text for HTML and XML alike: what XML cannot hold is left out. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return HtmlText.escape(legal(text));
    }

    /** The text as one or more CDATA sections. */
    static String cdata(String text) {
        return "<![CDATA[" + legal(text).replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static String legal(String text) {
        if (text.chars().allMatch(c -> isXmlCharacter((char) c))) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.chars().filter(c -> isXmlCharacter((char) c)).forEach(c -> legal.append((char) c));
        return legal.toString();
    }

    private static boolean isXmlCharacter(char c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return !control && c != 0xFFFE && c != 0xFFFF;
    }
}
