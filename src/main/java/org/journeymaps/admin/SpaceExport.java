package org.journeymaps.admin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.WikiPage;

/** Writes all that the app keeps of the maps of some pages as JSON: {@code {"space", "maps": [{"page", "key", "map", "edits"}]}}. */
public final class SpaceExport {

    /** How many lines of a log are read at once. */
    private static final int LINES = 500;

    private final MapStore store;
    private final MapLog log;
    private final MapJson json;
    private final Pages pages;
    private final JsonFactory factory = new JsonFactory();

    SpaceExport(MapStore store, MapLog log, MapJson json, Pages pages) {
        this.store = store;
        this.log = log;
        this.json = json;
        this.pages = pages;
    }

    /**
     * Writes one map after the other, so that it takes no more memory than the largest needs.
     *
     * @param contentIds the pages, see {@link Administration#exported}
     */
    public void write(String space, List<Long> contentIds, Writer to) throws IOException {
        try (JsonGenerator out = factory.createGenerator(to).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeStringField("space", space);
            out.writeArrayFieldStart("maps");
            for (long contentId : contentIds) {
                for (StoredMap map : store.ofPage(contentId)) {
                    write(map, out);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private void write(StoredMap map, JsonGenerator out) throws IOException {
        long contentId = map.head().address().contentId();
        out.writeStartObject();
        out.writeNumberField("page", contentId);
        out.writeStringField(
                "title",
                pages.together(() -> pages.find(contentId).map(WikiPage::title).orElse("")));
        out.writeStringField("key", map.head().address().key().toString());
        out.writeNumberField("revision", map.revision());
        out.writeFieldName("map");
        out.writeRawValue(json.write(map.content()));
        out.writeArrayFieldStart("edits");
        for (long after = 0; after < map.revision(); after += LINES) {
            for (LogLine line : log.lines(map.head().id(), after, after + LINES)) {
                write(line, out);
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(LogLine line, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("revision", line.revision());
        out.writeStringField("source", line.source().key());
        out.writeStringField("author", line.authorKey());
        out.writeNumberField("at", line.at());
        out.writeFieldName("edit");
        out.writeRawValue(json.write(line.edit()));
        out.writeEndObject();
    }
}
