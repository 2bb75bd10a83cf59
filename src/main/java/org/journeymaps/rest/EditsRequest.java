package org.journeymaps.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The body of a request that changes a map: {@code {"page": "123", "baseRevision": 0, "edits": [{"edit": "startFrom", …}]}}.
 *
 * @param page the page on which the reader sees the map
 * @param baseRevision the revision that the reader sees, from 0
 */
record EditsRequest(long page, long baseRevision, Start start) {

    private static final Set<String> FIELDS = Set.of("page", "baseRevision", "edits");
    private static final List<String> SOURCES = List.of("journey", "blank", "json");
    private static final Set<String> START_FIELDS = Set.of("edit", "journey", "blank", "json", "language");
    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final String EDIT = "edits[0].";

    /**
     * What to start a map from.
     *
     * @param source which of the three
     * @param text the id of the ready-made journey or the map's text; empty for a blank map
     * @param language {@code en} or {@code fr}, or empty for the reader's own
     */
    record Start(Source source, String text, String language) {}

    /** The three ways to start a map. */
    enum Source {
        JOURNEY,
        BLANK,
        JSON
    }

    /** Reads a request; anything that is not exactly of its shape is a {@link Refusal} with status 400 that names the field. */
    static EditsRequest parse(String body) {
        JsonNode request = Json.read(body);
        if (!request.isObject()) {
            throw missing("");
        }
        refuseOthers(request, FIELDS, "");
        return new EditsRequest(page(request), number(request, "baseRevision"), start(request.path("edits")));
    }

    private static Start start(JsonNode edits) {
        if (!edits.isArray()) {
            throw missing("edits");
        }
        if (edits.size() != 1) {
            throw Refusal.of(Response.Status.BAD_REQUEST, "edits", "one-edit");
        }
        JsonNode edit = edits.get(0);
        JsonNode name = edit.path("edit");
        if (!name.isTextual()) {
            throw missing(EDIT + "edit");
        }
        if (!name.textValue().equals("startFrom")) {
            throw Refusal.of(Response.Status.BAD_REQUEST, EDIT + "edit", "unknown-edit", name.textValue());
        }
        refuseOthers(edit, START_FIELDS, EDIT);
        return source(edit, language(edit));
    }

    private static Start source(JsonNode edit, String language) {
        if (SOURCES.stream().filter(edit::has).count() != 1) {
            throw missing(EDIT + "journey");
        }
        if (edit.has("blank")) {
            if (!edit.path("blank").asBoolean(false)) {
                throw missing(EDIT + "blank");
            }
            return new Start(Source.BLANK, "", language);
        }
        Source source = edit.has("json") ? Source.JSON : Source.JOURNEY;
        String field = source == Source.JSON ? "json" : "journey";
        if (!edit.path(field).isTextual()) {
            throw missing(EDIT + field);
        }
        return new Start(source, edit.path(field).textValue(), language);
    }

    private static String language(JsonNode edit) {
        if (!edit.has("language")) {
            return "";
        }
        String language = edit.path("language").asText();
        if (!LANGUAGES.contains(language)) {
            throw missing(EDIT + "language");
        }
        return language;
    }

    /** A content id, which Confluence's own REST API writes as a text and scripts often as a number. */
    private static long page(JsonNode request) {
        JsonNode page = request.path("page");
        if (!page.isTextual()) {
            return number(request, "page");
        }
        if (!page.textValue().matches("[0-9]{1,18}")) {
            throw missing("page");
        }
        return Long.parseLong(page.textValue());
    }

    private static long number(JsonNode request, String field) {
        JsonNode number = request.path(field);
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 0) {
            throw missing(field);
        }
        return number.longValue();
    }

    private static void refuseOthers(JsonNode object, Set<String> known, String prefix) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw Refusal.of(Response.Status.BAD_REQUEST, prefix + name, "unknown-field", name);
            }
        }
    }

    private static Refusal missing(String field) {
        return Refusal.of(Response.Status.BAD_REQUEST, field, "missing-field", field);
    }
}
