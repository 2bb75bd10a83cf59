package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.Map;

// Source: Called by idea-search on 7.6.
public class BlueprintContext {
    public Map<String, Object> getMap() {
        throw new UnsupportedOperationException();
    }

    public Object get(String key) {
        throw new UnsupportedOperationException();
    }

    public Object put(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public void setTitle(String title) {
        throw new UnsupportedOperationException();
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException();
    }
}
