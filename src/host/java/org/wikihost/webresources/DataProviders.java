package org.wikihost.webresources;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads what the {@code <data>} elements of web-resources offer to scripts. */
final class DataProviders {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataProviders() {}

    /**
     * The provider's data as a JSON tree; null when it gives none.
     *
     * @throws IllegalArgumentException when the object is no provider
     */
    static @Nullable Object read(Object provider) {
        if (!(provider instanceof WebResourceDataProvider data)) {
            throw new IllegalArgumentException(provider.getClass().getName() + " is no WebResourceDataProvider");
        }
        Jsonable json = data.get();
        StringWriter text = new StringWriter();
        try {
            json.write(text);
            return JSON.readTree(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
