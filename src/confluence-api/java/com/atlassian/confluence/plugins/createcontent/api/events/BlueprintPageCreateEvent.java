package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.pages.Page;
import java.util.Map;

// Source: Called by idea-search on 7.6.
public class BlueprintPageCreateEvent {
    public Page getPage() {
        throw new UnsupportedOperationException();
    }

    public Map<String, Object> getContext() {
        throw new UnsupportedOperationException();
    }
}
