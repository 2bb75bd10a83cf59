package org.journeymaps.wiki;

import java.util.Map;

/** Texts as XML writes them. */
final class XmlText {

    private XmlText() {}

    /** The text, safe between tags and in an attribute in double quotation marks. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What an escaped text stands for; as it is spelled when it is not well-formed. */
    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        try {
            XmlScanner.scan(text, Map.of(), new XmlScanner.Handler() {
                @Override
                public void start(XmlTag tag) {}

                @Override
                public void text(String piece) {
                    plain.append(piece);
                }

                @Override
                public void end(XmlElement element) {}
            });
            return plain.toString();
        } catch (NotXmlException e) {
            return text;
        }
    }

    /** The text without the characters that XML cannot hold. */
    static String legal(String text) {
        return XmlCursor.isLegal(text)
                ? text
                : text.codePoints()
                        .filter(character -> XmlCursor.isLegal(Character.toString(character)))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
