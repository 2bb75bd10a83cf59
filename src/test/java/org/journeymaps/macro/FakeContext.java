package org.journeymaps.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.testing.PageWithId;
import org.jspecify.annotations.Nullable;

/** One drawing of a page, for a browser or for an export. */
class FakeContext implements ConversionContext {

    private final @Nullable ContentEntityObject entity;
    private final String outputType;
    private final String device;
    private final Map<String, Object> properties = new HashMap<>();

    FakeContext(@Nullable Long contentId, String outputType, String device) {
        this.entity = contentId == null ? null : new PageWithId(contentId);
        this.outputType = outputType;
        this.device = device;
    }

    static FakeContext display(long contentId) {
        return new FakeContext(contentId, "display", "desktop");
    }

    @Override
    public @Nullable ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getOutputDeviceType() {
        return device;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public PageContext getPageContext() {
        throw new UnsupportedOperationException("the macro does not need it");
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public @Nullable String getPropertyAsString(String name) {
        return (String) properties.get(name);
    }

    @Override
    public String getSpaceKey() {
        return "DEMO";
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public @Nullable Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
