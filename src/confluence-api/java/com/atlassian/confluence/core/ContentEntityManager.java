package com.atlassian.confluence.core;

import java.util.List;

// Source: Javadoc Confluence 5.7.3, 7.19.14, 8.7.1 and 9.1.0; getById called by ONLYOFFICE on 10.2.
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    ContentEntityObject getOtherVersion(ContentEntityObject ceo, int version);

    ContentEntityObject getPreviousVersion(ContentEntityObject ceo);

    List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject ceo);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);
}
