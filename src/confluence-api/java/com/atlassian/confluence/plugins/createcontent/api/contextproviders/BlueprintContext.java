package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.HashMap;
import java.util.Map;

// Source: Called by m-meeting-confluence-blueprint and by idea-search on 7.6.
public class BlueprintContext {
    private final Map<String, Object> map;

    BlueprintContext(Map<String, Object> map) {
        this.map = new HashMap<>(map);
    }

    public Map<String, Object> getMap() {
        return map;
    }

    public Object get(String key) {
        return map.get(key);
    }

    public void setTitle(String title) {
        map.put("ContentPageTitle", title);
    }
}
