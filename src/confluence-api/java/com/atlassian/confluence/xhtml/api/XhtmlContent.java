package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import javax.xml.stream.XMLStreamException;

// Source: Javadoc Confluence 5.8.14 and 7.19.5; handleMacroDefinitions 6.5.2.
public interface XhtmlContent {
    String convertStorageToView(String storage, ConversionContext context) throws XMLStreamException, XhtmlException;

    void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException;

    String updateMacroDefinitions(String storage, ConversionContext context, MacroDefinitionUpdater updater)
            throws XhtmlException;
}
