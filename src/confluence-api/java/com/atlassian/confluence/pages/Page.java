package com.atlassian.confluence.pages;

import java.util.List;

// Source: Javadoc Confluence.
public class Page extends AbstractPage {
    public Page() {}

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    public Page getParent() {
        throw new UnsupportedOperationException();
    }

    public List<Page> getAncestors() {
        throw new UnsupportedOperationException();
    }

    public List<Page> getChildren() {
        throw new UnsupportedOperationException();
    }
}
