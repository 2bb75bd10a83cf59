package org.journeymaps.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The app's {@code atlassian-plugin.xml}, queried with XPath. */
record Descriptor(Document document) {

    /** The descriptor as it will stand in the jar. */
    static Descriptor read() {
        try (InputStream file = Files.newInputStream(Path.of("target", "classes", "atlassian-plugin.xml"))) {
            return read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Descriptor read(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new Descriptor(factory.newDocumentBuilder().parse(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of the attributes or elements that the query finds. */
    List<String> texts(String query) {
        return nodes(query).stream()
                .map(Node::getTextContent)
                .map(String::strip)
                .toList();
    }

    /** The names of the elements that the query finds. */
    List<String> names(String query) {
        return nodes(query).stream().map(Node::getNodeName).toList();
    }

    String pluginKey() {
        return texts("/atlassian-plugin/@key").get(0);
    }

    private List<Node> nodes(String query) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(query, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(query, e);
        }
    }
}
