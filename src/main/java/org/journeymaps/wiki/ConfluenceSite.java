package org.journeymaps.wiki;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.ApplicationProperties;

/** The wiki by way of Confluence's settings. */
final class ConfluenceSite implements Site {

    private final AccessModeService accessModeService;
    private final ApplicationProperties applicationProperties;

    ConfluenceSite(AccessModeService accessModeService, ApplicationProperties applicationProperties) {
        this.accessModeService = accessModeService;
        this.applicationProperties = applicationProperties;
    }

    @Override
    public boolean isReadOnly() {
        return accessModeService.isReadOnlyAccessModeEnabled();
    }

    @Override
    public String version() {
        return applicationProperties.getVersion();
    }
}
