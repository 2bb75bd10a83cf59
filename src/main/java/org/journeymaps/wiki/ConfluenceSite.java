package org.journeymaps.wiki;

import com.atlassian.sal.api.ApplicationProperties;

/** The wiki by way of Confluence's settings. */
final class ConfluenceSite implements Site {

    private final OptionalServices services;
    private final ApplicationProperties applicationProperties;

    ConfluenceSite(OptionalServices services, ApplicationProperties applicationProperties) {
        this.services = services;
        this.applicationProperties = applicationProperties;
    }

    @Override
    public boolean isReadOnly() {
        try {
            return ReadOnlyMode.isOn(services);
        } catch (LinkageError e) {
            return false;
        }
    }

    @Override
    public String version() {
        return applicationProperties.getVersion();
    }
}
