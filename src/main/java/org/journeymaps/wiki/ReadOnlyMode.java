package org.journeymaps.wiki;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;

/** The only class that knows the service which tells of read-only mode. */
final class ReadOnlyMode {

    private ReadOnlyMode() {}

    /** False where Confluence does not tell; then Confluence itself refuses the requests that change something. */
    static boolean isOn(OptionalServices services) {
        return services.find(AccessModeService.class)
                .filter(AccessModeService::isReadOnlyAccessModeEnabled)
                .isPresent();
    }
}
