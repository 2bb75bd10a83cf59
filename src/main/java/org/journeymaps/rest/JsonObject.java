package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of an answer: its fields in the order in which they were put. */
final class JsonObject {

    /** JSON that was written before. */
    private record Written(String json) {}

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Puts a plain value (see {@link org.journeymaps.journey.Kind}). */
    JsonObject put(String name, @Nullable Object plain) {
        fields.put(name, plain);
        return this;
    }

    JsonObject put(String name, long number) {
        return put(name, BigDecimal.valueOf(number));
    }

    /** @param values objects or plain values; a list that is still to be filled may be put */
    JsonObject put(String name, List<?> values) {
        return put(name, (Object) values);
    }

    /** Puts what is JSON already, to the letter. */
    JsonObject putWritten(String name, String json) {
        return put(name, new Written(json));
    }

    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            write(json, field.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof JsonObject object) {
            object.writeTo(json);
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Written written) {
            json.writeRawValue(written.json());
        } else {
            writePlain(json, value);
        }
    }

    private static void writePlain(JsonGenerator json, @Nullable Object plain) throws IOException {
        if (plain instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (plain instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) plain);
        }
    }
}
