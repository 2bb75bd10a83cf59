package org.journeymaps.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;

/** Reads a request to keep the settings of an import. */
final class NamedSettingsReader {

    private NamedSettingsReader() {}

    static NamedSettings read(JsonTextReader text, Problems problems) throws InvalidTextException, IOException {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        JsonValue.Place start =
                text.object(name -> values.put(name, text.large("$." + name, IntakeSettingsReader.MOST_VALUES)));
        FieldReader fields = FieldReader.of(new JsonValue.Fields(start, values), "$", problems)
                .orElseThrow();
        String name = fields.text("name").strip();
        Optional<Fault> fault = name.isEmpty() ? Optional.of(Fault.of("empty")) : IntakeSettingsReader.nameFault(name);
        if (fault.isPresent()) {
            fields.refuse("name", fault.get());
        }
        IntakeSettings settings = IntakeSettingsReader.of(fields, "settings", problems);
        fields.refuseOthers();
        problems.throwIfAny();
        return new NamedSettings(name, settings);
    }
}
