package org.wikihost.storageformat;

import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads storage format: checks that it is well-formed with the JDK's XML parser, then gives the tree of jsoup's, which keeps
 * CDATA sections and places in the text.
 */
final class StorageParser {
    private static final int MAX_DEPTH = 400;
    private static final Pattern NAMED_ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
    private static final Set<String> XML_ENTITIES = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String ROOT = "<storage xmlns:ac=\"http://atlassian.com/content\""
            + " xmlns:ri=\"http://atlassian.com/resource/identifier\" xmlns:at=\"http://atlassian.com/template\">\n";

    private final XMLInputFactory factory = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws StorageFormatException when the text is not well-formed */
    Document parse(String storage) {
        check(storage);
        return Parser.xmlParser().setTrackPosition(true).parseInput(storage, "");
    }

    /** @throws StorageFormatException when the text is not well-formed */
    void check(String storage) {
        String text = ROOT + withoutNamedEntities(storage) + "</storage>";
        try {
            XMLStreamReader reader;
            synchronized (factory) {
                reader = factory.createXMLStreamReader(new StringReader(text));
            }
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
                if (depth > MAX_DEPTH) {
                    throw new StorageFormatException(
                            "elements are nested too deeply",
                            reader.getLocation().getLineNumber() - 1,
                            reader.getLocation().getColumnNumber());
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private static StorageFormatException refusal(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        String problem = start < 0 ? message : message.substring(start + "Message: ".length());
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber() - 1);
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
        return new StorageFormatException(problem, line, column);
    }

    /** Puts as many other characters in the place of each of HTML's entities, so that places in the text stay the same. */
    private static String withoutNamedEntities(String storage) {
        Matcher matcher = NAMED_ENTITY.matcher(storage);
        return matcher.replaceAll(found -> {
            String name = found.group(1);
            boolean replace = !XML_ENTITIES.contains(name) && Entities.isNamedEntity(name);
            return replace ? "x".repeat(found.group().length()) : Matcher.quoteReplacement(found.group());
        });
    }
}
