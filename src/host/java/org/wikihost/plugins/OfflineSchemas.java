package org.wikihost.plugins;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

/**
 * Gives the schemas of Spring files from the host's own class path: Spring's {@code beans} and {@code util}, and what the host reads of
 * Gemini Blueprint. Nothing else is found, and nothing is asked of the network.
 */
final class OfflineSchemas implements EntityResolver {
    private static final String SPRING = "https?://www\\.springframework\\.org/schema/(beans|util|tool)/[^/]+\\.xsd";
    private static final String BLUEPRINT = ServiceNamespace.ADDRESS + "/gemini-blueprint[^/]*\\.xsd";

    private final PluggableSchemaResolver spring = new PluggableSchemaResolver(OfflineSchemas.class.getClassLoader());

    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId) throws IOException {
        InputSource found = null;
        if (systemId.matches(SPRING)) {
            found = spring.resolveEntity(publicId, systemId);
        } else if (systemId.matches(BLUEPRINT)) {
            InputStream own = OfflineSchemas.class.getResourceAsStream("gemini-blueprint.xsd");
            found = new InputSource(Objects.requireNonNull(own));
            found.setSystemId(systemId);
        }
        if (found == null) {
            throw new FileNotFoundException(systemId);
        }
        return found;
    }
}
