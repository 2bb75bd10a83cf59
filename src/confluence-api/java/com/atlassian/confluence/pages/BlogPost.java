package com.atlassian.confluence.pages;

// Source: Javadoc Confluence.
public class BlogPost extends AbstractPage {
    public BlogPost() {}

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }
}
