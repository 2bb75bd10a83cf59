package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;

// Source: Javadoc Confluence 5.7.1; returned by ContentEntityManager in 8.9.1.
public class VersionHistorySummary {
    private final long id;
    private final int version;
    private final ConfluenceUser lastModifier;
    private final Date lastModificationDate;
    private final String versionComment;

    public VersionHistorySummary(
            long contentId, int version, ConfluenceUser lastModifier, Date lastModifiedDate, String versionComment) {
        this.id = contentId;
        this.version = version;
        this.lastModifier = lastModifier;
        this.lastModificationDate = lastModifiedDate;
        this.versionComment = versionComment;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public String getVersionComment() {
        return versionComment;
    }
}
