package org.journeymaps.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"fileName", "file", …}}, where the file is in Base64 and goes out as it comes in; it may stand before or after the rest.
 */
final class ImportRequestReader {

    private final JsonTextReader text;
    private final Problems problems;
    private final OutputStream file;
    private final Set<String> allowed;
    private String fileName = "";
    private @Nullable IntakeSettings settings;
    private String charset = "";
    private String separator = "";
    private int table = -1;
    private String id = "";
    private String saveAs = "";
    private boolean hasFile;

    ImportRequestReader(JsonTextReader text, Problems problems, OutputStream file, ImportRequest.Question question) {
        this.text = text;
        this.problems = problems;
        this.file = file;
        this.allowed = switch (question) {
            case LOOK -> Set.of("fileName", "file", "options");
            case CHECK -> Set.of("fileName", "file", "settings");
            case IMPORT -> Set.of("fileName", "file", "settings", "id", "saveAs");
        };
    }

    ImportRequest read() throws InvalidTextException, IOException {
        JsonValue.Place whole = text.object(this::field);
        require(hasFile, whole, "file");
        require(!allowed.contains("settings") || settings != null, whole, "settings");
        require(!allowed.contains("id") || !id.isEmpty(), whole, "id");
        problems.throwIfAny();
        return new ImportRequest(fileName, Optional.ofNullable(settings), charset, separator, table, id, saveAs);
    }

    private void require(boolean isThere, JsonValue.Place whole, String name) throws InvalidTextException {
        if (!isThere && !problems.has("$." + name)) {
            problems.add(whole, "$." + name, "missing-field", name);
        }
    }

    private void field(String name) throws InvalidTextException, IOException {
        String path = "$." + name;
        if (!allowed.contains(name)) {
            problems.add(text.value(path).place(), path, "unknown-field", name);
            return;
        }
        switch (name) {
            case "file" -> hasFile = text.bytes(path, file);
            case "fileName" -> fileName = name(path).replaceFirst(".*[/\\\\]", "");
            case "saveAs" -> saveAs = name(path);
            case "id" -> id = id(path);
            case "options" -> options(text.value(path), path);
            default ->
                settings =
                        IntakeSettingsReader.read(text.large(path, IntakeSettingsReader.MOST_VALUES), path, problems);
        }
    }

    private String name(String path) throws InvalidTextException, IOException {
        JsonValue value = text.value(path);
        if (value instanceof JsonValue.Nothing) {
            return "";
        }
        if (!(value instanceof JsonValue.Text named)) {
            problems.add(value.place(), path, "not-a-text");
            return "";
        }
        String name = named.value().strip();
        Optional<Fault> fault = IntakeSettingsReader.nameFault(name);
        if (fault.isPresent()) {
            problems.add(value.place(), path, fault.get());
        }
        return name;
    }

    private String id(String path) throws InvalidTextException, IOException {
        JsonValue value = text.value(path);
        Optional<UUID> uuid = value instanceof JsonValue.Text told ? Uuids.parse(told.value()) : Optional.empty();
        if (uuid.isEmpty()) {
            problems.add(value.place(), path, "bad-uuid");
        }
        return uuid.map(UUID::toString).orElse("");
    }

    private void options(JsonValue value, String path) throws InvalidTextException {
        if (value instanceof JsonValue.Nothing) {
            return;
        }
        FieldReader options = FieldReader.of(value, path, problems).orElse(null);
        if (options == null) {
            return;
        }
        charset = IntakeSettingsReader.choice(options, "charset", IntakeSettingsReader.CHARSETS)
                .orElse("");
        separator = IntakeSettingsReader.choice(options, "separator", IntakeSettingsReader.SEPARATORS)
                .orElse("");
        if (IntakeSettingsReader.given(options, "table")) {
            table = (int) Math.min(options.number("table"), Integer.MAX_VALUE);
        }
        options.refuseOthers();
    }
}
