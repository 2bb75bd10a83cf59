package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.pages.Page;

// Source: Listened to by idea-search on 7.6; the constructor and the supertype are unconfirmed.
public class BlueprintPageCreateEvent {
    private final Page page;

    public BlueprintPageCreateEvent(Page page) {
        this.page = page;
    }

    public Page getPage() {
        return page;
    }
}
