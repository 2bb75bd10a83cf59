package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;

// Source: Javadoc Confluence; called by ONLYOFFICE on 10.2.
public class Attachment extends ContentEntityObject {
    public Attachment() {}

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    public ContentEntityObject getContainer() {
        throw new UnsupportedOperationException();
    }

    public String getFileName() {
        throw new UnsupportedOperationException();
    }

    public String getMediaType() {
        throw new UnsupportedOperationException();
    }

    public long getFileSize() {
        throw new UnsupportedOperationException();
    }

    public Space getSpace() {
        throw new UnsupportedOperationException();
    }
}
