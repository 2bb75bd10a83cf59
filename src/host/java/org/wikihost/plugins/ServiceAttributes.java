package org.wikihost.plugins;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks for attributes of Gemini Blueprint's namespace at Spring's own elements, where no schema refuses what it does not know. The
 * host knows {@code default-timeout} of {@code <beans>}.
 */
final class ServiceAttributes {
    private final XMLInputFactory factory;

    ServiceAttributes() {
        factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Refuses the attributes that the host does not know, in a file that is well-formed. */
    void check(SpringFile file) throws AppRejectedException {
        try (InputStream xml = file.getInputStream()) {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && !ServiceNamespace.ADDRESS.equals(reader.getNamespaceURI())) {
                    checkElement(reader, file.getDescription());
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new AppRejectedException(file.getDescription() + " cannot be read: " + Causes.deepest(e), e);
        }
    }

    private static void checkElement(XMLStreamReader element, String file) throws AppRejectedException {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String attribute = element.getAttributeLocalName(i);
            boolean known = element.getLocalName().equals("beans") && attribute.equals("default-timeout");
            if (ServiceNamespace.ADDRESS.equals(element.getAttributeNamespace(i)) && !known) {
                throw new AppRejectedException(
                        file + " line " + element.getLocation().getLineNumber() + ": unknown attribute "
                                + element.getAttributePrefix(i) + ":" + attribute + " of <" + element.getLocalName()
                                + ">");
            }
        }
    }
}
