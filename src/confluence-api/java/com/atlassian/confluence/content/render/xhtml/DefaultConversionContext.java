package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import java.util.HashMap;
import java.util.Map;

// Source: Javadoc Confluence 4.3 and 5.8; constructed by MarkdownMacro (7.12 to 10.0).
public class DefaultConversionContext implements ConversionContext {
    private final Map<String, Object> properties = new HashMap<>();
    private final RenderContext renderContext;
    private final String outputDeviceType;

    public DefaultConversionContext(RenderContext renderContext) {
        this(renderContext, "desktop");
    }

    public DefaultConversionContext(RenderContext renderContext, String outputDeviceType) {
        this.renderContext = renderContext;
        this.outputDeviceType = outputDeviceType;
    }

    @Override
    public ContentEntityObject getEntity() {
        PageContext pageContext = getPageContext();
        return pageContext == null ? null : pageContext.getEntity();
    }

    @Override
    public String getOutputDeviceType() {
        return outputDeviceType;
    }

    @Override
    public String getOutputType() {
        return renderContext.getOutputType();
    }

    @Override
    public PageContext getPageContext() {
        return renderContext instanceof PageContext pageContext ? pageContext : null;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        return properties.get(name) instanceof String value ? value : null;
    }

    @Override
    public String getSpaceKey() {
        PageContext pageContext = getPageContext();
        return pageContext == null ? null : pageContext.getSpaceKey();
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
