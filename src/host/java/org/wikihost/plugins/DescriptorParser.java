package org.wikihost.plugins;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML with line numbers. Document types and external entities are not read. */
final class DescriptorParser {
    private final XMLInputFactory factory;

    DescriptorParser() {
        factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    DescriptorElement parse(InputStream xml) throws AppRejectedException {
        try {
            return parse(factory.createXMLStreamReader(xml));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String message = String.valueOf(e.getMessage())
                    .lines()
                    .reduce((first, last) -> last)
                    .orElse("");
            throw new AppRejectedException(line, "not well-formed XML: " + message.replaceFirst("^Message: ", ""), e);
        }
    }

    private static DescriptorElement parse(XMLStreamReader reader) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        Open document = new Open("", Map.of(), 1);
        open.push(document);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(Open.at(reader));
                case XMLStreamConstants.CHARACTERS -> current(open).text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    DescriptorElement closed = open.pop().close();
                    current(open).children.add(closed);
                }
                default -> {}
            }
        }
        return document.children.get(0);
    }

    private static Open current(Deque<Open> open) {
        return Objects.requireNonNull(open.peek());
    }

    /** An element whose end tag has not been read yet. */
    private static final class Open {
        private final String name;
        private final Map<String, String> attributes;
        private final int line;
        private final List<DescriptorElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, Map<String, String> attributes, int line) {
            this.name = name;
            this.attributes = attributes;
            this.line = line;
        }

        static Open at(XMLStreamReader reader) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            return new Open(
                    reader.getLocalName(), attributes, reader.getLocation().getLineNumber());
        }

        DescriptorElement close() {
            return new DescriptorElement(
                    name, attributes, children, text.toString().strip(), line);
        }
    }
}
