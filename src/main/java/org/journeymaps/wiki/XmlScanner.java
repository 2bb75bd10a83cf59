package org.journeymaps.wiki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads well-formed XML and tells where in the text each element stands. The text is a fragment: it may have any number of elements
 * and characters beside them, but no XML declaration and no document type. Prefixes need no declaration, and entities need none
 * either: those of HTML are known, the others stay as they are spelled. The cost is linear in the length of the text.
 */
final class XmlScanner {

    private final XmlCursor cursor;
    private final XmlNamespaces namespaces;
    private final Handler handler;
    private final Deque<XmlTag> open = new ArrayDeque<>();

    private XmlScanner(String text, Map<String, String> namespaces, Handler handler) {
        this.cursor = new XmlCursor(text);
        this.namespaces = new XmlNamespaces(namespaces);
        this.handler = handler;
    }

    /**
     * Reads a whole text.
     *
     * @param namespaces the URIs by the prefixes that stand for them from the start
     * @throws NotXmlException when the text is not well-formed; what the handler has heard until then is of no use
     */
    static void scan(String text, Map<String, String> namespaces, Handler handler) throws NotXmlException {
        new XmlScanner(text, namespaces, handler).scan();
    }

    private void scan() throws NotXmlException {
        while (!cursor.isAtEnd()) {
            int start = cursor.index();
            if (cursor.skip("<!--")) {
                cursor.before("--");
                cursor.expect(">");
            } else if (cursor.skip("<![CDATA[")) {
                handler.text(withNormalLineEnds(cursor.before("]]>")));
            } else if (cursor.skip("<?")) {
                instruction();
            } else if (cursor.skip("</")) {
                endTag(start);
            } else if (cursor.skip("<")) {
                startTag(start);
            } else if (cursor.skip("&")) {
                handler.text(cursor.reference());
            } else {
                characters();
            }
        }
        if (!open.isEmpty()) {
            throw cursor.failure();
        }
    }

    private void characters() throws NotXmlException {
        String characters = cursor.run('<');
        if (characters.contains("]]>")) {
            throw cursor.failure();
        }
        handler.text(withNormalLineEnds(characters));
    }

    private void instruction() throws NotXmlException {
        String target = cursor.expect(XmlCursor.NAME);
        if (target.equalsIgnoreCase("xml")) {
            throw cursor.failure();
        }
        if (!cursor.skip("?>")) {
            if (!cursor.skipSpace()) {
                throw cursor.failure();
            }
            cursor.before("?>");
        }
    }

    private void startTag(int start) throws NotXmlException {
        String name = cursor.expect(XmlCursor.QUALIFIED_NAME);
        Map<String, String> attributes = attributes();
        boolean isEmpty = cursor.skip("/");
        cursor.expect(">");
        if (!namespaces.begin(name, attributes)) {
            throw cursor.failure();
        }
        XmlTag tag =
                new XmlTag(start, cursor.index(), isEmpty, name, namespaces.element(name), withNamespaces(attributes));
        open.push(tag);
        handler.start(tag);
        if (isEmpty) {
            close(cursor.index());
        }
    }

    private Map<String, String> attributes() throws NotXmlException {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (cursor.skipSpace() && !cursor.isAt("/") && !cursor.isAt(">")) {
            String name = cursor.expect(XmlCursor.QUALIFIED_NAME);
            cursor.skipSpace();
            cursor.expect("=");
            cursor.skipSpace();
            if (attributes.put(name, value()) != null) {
                throw cursor.failure();
            }
        }
        return attributes;
    }

    private String value() throws NotXmlException {
        String quote = cursor.isAt("'") ? "'" : "\"";
        cursor.expect(quote);
        StringBuilder value = new StringBuilder();
        while (!cursor.skip(quote)) {
            if (cursor.skip("&")) {
                value.append(cursor.reference());
            } else {
                value.append(withNormalLineEnds(cursor.run(quote.charAt(0)))
                        .replace('\n', ' ')
                        .replace('\t', ' '));
            }
        }
        return value.toString();
    }

    private Map<XmlName, XmlTag.Attribute> withNamespaces(Map<String, String> attributes) throws NotXmlException {
        Map<XmlName, XmlTag.Attribute> named = new LinkedHashMap<>();
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            if (!XmlNamespaces.isDeclaration(name)
                    && named.put(namespaces.attribute(name), new XmlTag.Attribute(name, attribute.getValue()))
                            != null) {
                throw cursor.failure();
            }
        }
        return named;
    }

    private void endTag(int start) throws NotXmlException {
        String name = cursor.expect(XmlCursor.QUALIFIED_NAME);
        cursor.skipSpace();
        cursor.expect(">");
        if (open.isEmpty() || !open.element().qualifiedName().equals(name)) {
            throw cursor.failure();
        }
        close(start);
    }

    private void close(int contentEnd) {
        handler.end(new XmlElement(open.pop(), contentEnd, cursor.index()));
        namespaces.end();
    }

    private static String withNormalLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Hears what a text has, in its order. */
    interface Handler {

        void start(XmlTag tag);

        /** A piece of text, without references and CDATA marks; the next piece may follow right after it. */
        void text(String piece);

        void end(XmlElement element);
    }
}
