package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.OperationTrigger;

// Source: Javadoc Confluence 8.5.7 and 10.0.3.
public enum PageUpdateTrigger implements OperationTrigger {
    PERSONAL_TASKLIST,
    VIEW_PAGE,
    EDIT_PAGE,
    REVERT,
    DISCARD_CHANGES,
    SPACE_CREATE,
    PAGE_RENAME,
    LINK_REFACTORING,
    UNKNOWN
}
