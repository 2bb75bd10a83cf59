package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

// Source: Javadoc Confluence 5.8.9 and 6.3.0; called by ONLYOFFICE on 10.2.
public interface ConversionContext {
    ContentEntityObject getEntity();

    String getOutputDeviceType();

    String getOutputType();

    PageContext getPageContext();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    String getSpaceKey();

    boolean hasProperty(String name);

    Object removeProperty(String name);

    void setProperty(String name, Object value);
}
