package org.journeymaps.text;

import java.math.BigDecimal;
import java.util.List;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Part;
import org.jspecify.annotations.Nullable;

/** Writes the fields of objects into a JSON text, one object at a time. */
final class JsonOut {

    private final StringBuilder out;
    private boolean first = true;

    JsonOut(int capacity) {
        out = new StringBuilder(capacity);
    }

    /** Adds text that is written in the code. */
    JsonOut raw(String json) {
        out.append(json);
        return this;
    }

    JsonOut open() {
        out.append('{');
        first = true;
        return this;
    }

    JsonOut close() {
        out.append('}');
        first = false;
        return this;
    }

    /** The name of a field, before its value. */
    JsonOut name(String name) {
        out.append(first ? "\"" : ", \"").append(name).append("\": ");
        first = false;
        return this;
    }

    /** The name of a field that people choose. */
    JsonOut anyName(String name) {
        out.append(first ? "" : ", ");
        JsonText.quote(out, name);
        out.append(": ");
        first = false;
        return this;
    }

    JsonOut text(String name, String value) {
        name(name);
        JsonText.quote(out, value);
        return this;
    }

    /** A field with a plain value, see {@link org.journeymaps.journey.Kind}. */
    JsonOut plain(String name, @Nullable Object plain) {
        return name(name).plain(plain);
    }

    private JsonOut plain(@Nullable Object plain) {
        if (plain instanceof String text) {
            JsonText.quote(out, text);
        } else if (plain instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else {
            out.append(plain);
        }
        return this;
    }

    /** An object with all that the text names of a part. */
    <P extends Part> JsonOut part(PartForm<P> form, P part) {
        open();
        List<String> values = form.values().apply(part);
        for (int i = 0; i < values.size(); i++) {
            plain(form.fixed().get(i), values.get(i).isEmpty() ? null : values.get(i));
        }
        attributes(part, form.type().attributes(), ", ");
        return close();
    }

    /** The attributes of a part that the text names, with this between one field and the next. */
    <P extends Part> JsonOut attributes(P part, List<Attribute<P, ?>> attributes, String separator) {
        for (Attribute<P, ?> attribute : attributes) {
            if (attribute.isWritten(part)) {
                Object plain = attribute.plain(part);
                out.append(first ? "" : separator)
                        .append('"')
                        .append(attribute.key())
                        .append("\": ");
                first = false;
                plain(plain == null ? "" : plain);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
