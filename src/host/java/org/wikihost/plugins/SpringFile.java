package org.wikihost.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.core.io.AbstractResource;

/** A Spring file of an app's jar. Complaints of Spring name its path. */
final class SpringFile extends AbstractResource {
    private final String path;
    private final URL address;

    SpringFile(URL address) {
        this.path = address.getPath().replaceFirst("^/", "");
        this.address = address;
    }

    @Override
    public String getDescription() {
        return path;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return address.openStream();
    }
}
