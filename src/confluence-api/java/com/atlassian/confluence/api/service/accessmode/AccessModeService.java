package com.atlassian.confluence.api.service.accessmode;

// Source: Javadoc Confluence 7.19.14 of its internal twin AccessModeManager; the members are unconfirmed.
public interface AccessModeService {
    boolean isReadOnlyAccessModeEnabled();

    boolean shouldEnforceReadOnlyAccess();
}
