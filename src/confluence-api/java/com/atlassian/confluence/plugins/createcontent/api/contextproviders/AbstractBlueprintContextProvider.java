package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

// Source: Called by idea-search on 7.6.
public abstract class AbstractBlueprintContextProvider implements ContextProvider {
    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);
}
