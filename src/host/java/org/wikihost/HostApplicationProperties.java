package org.wikihost;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.wikihost.web.WebServer;

/** What apps may know of the product: it says to be the Confluence whose rules the host follows. */
record HostApplicationProperties(Path home, Supplier<URI> baseUrl) implements ApplicationProperties {
    private static final String VERSION = "10.2.0";
    private static final String BUILD_NUMBER = "9999";

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> baseUrl.get().toString();
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> WebServer.contextPath();
        };
    }

    @Override
    public String getDisplayName() {
        return "Confluence";
    }

    @Override
    public String getPlatformId() {
        return "conf";
    }

    @Override
    public String getVersion() {
        return VERSION;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // SAL's interface answers with it.
    public Date getBuildDate() {
        return Date.from(Instant.EPOCH);
    }

    @Override
    public String getBuildNumber() {
        return BUILD_NUMBER;
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home);
    }
}
