package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import javax.xml.stream.XMLStreamException;

// Source: Javadoc Confluence.
public interface XhtmlContent {
    String convertStorageToView(String storage, ConversionContext context) throws XMLStreamException, XhtmlException;

    void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException;

    String updateMacroDefinitions(String storage, ConversionContext context, MacroDefinitionUpdater updater)
            throws XhtmlException;
}
