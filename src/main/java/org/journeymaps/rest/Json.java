package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.journeymaps.render.Fragment;

/** The JSON of answers. It is written with the core of Jackson alone, whose other packages a Confluence need not export. */
final class Json {

    /** The media type of every answer. */
    static final String TYPE = "application/json;charset=UTF-8";

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static String write(JsonObject object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            object.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can always be written", e);
        }
        return text.toString();
    }

    static Response ok(JsonObject answer) {
        return notStored(Response.ok(write(answer), TYPE)).build();
    }

    /** Elements that are to be drawn again. */
    static List<JsonObject> fragments(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> new JsonObject().put("id", fragment.id()).put("html", fragment.html()))
                .toList();
    }

    /** An answer that nothing keeps, because the next reader of a browser or proxy may see less. */
    static Response.ResponseBuilder notStored(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
