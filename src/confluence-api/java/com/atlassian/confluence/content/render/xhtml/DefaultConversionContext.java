package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;

// Source: Javadoc Confluence 5.8.
public class DefaultConversionContext implements ConversionContext {
    public DefaultConversionContext(RenderContext renderContext) {}

    public DefaultConversionContext(RenderContext renderContext, String outputDeviceType) {}

    @Override
    public ContentEntityObject getEntity() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getOutputDeviceType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getOutputType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PageContext getPageContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getProperty(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getPropertyAsString(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSpaceKey() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasProperty(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object removeProperty(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setProperty(String name, Object value) {
        throw new UnsupportedOperationException();
    }
}
