package org.journeymaps.wiki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.checkpoint.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * Tells which map a macro stands for. A macro's {@value #PARAMETER} parameter names it; failing that, the text in its body does;
 * failing both, the map is known by its page and by how many macros without a name stand before it.
 */
public final class MapKeys {

    /** The name of the macro in a page's storage format. */
    public static final String MACRO = "journey-map";

    /** The macro's parameter that holds the key. */
    public static final String PARAMETER = "map";

    private final MapJson json;

    public MapKeys(MapJson json) {
        this.json = json;
    }

    /** The key that a text spells out in full, in any case. */
    public static Optional<UUID> parse(@Nullable String text) {
        return text == null ? Optional.empty() : Uuids.parse(text.strip());
    }

    /** The key that the macro itself names, by its parameter or in its body. */
    public Optional<UUID> named(@Nullable String parameter, String body) {
        return parse(parameter).or(() -> body.isBlank() ? Optional.empty() : json.keyIn(body));
    }

    /** The key of a macro that names none. */
    public static UUID unnamed(long contentId, int ordinal) {
        String name = "journey-map:" + contentId + ":" + ordinal;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of the copy that a page has of a map which belongs to another page, as after a page was copied or made from a template. */
    public static UUID copyOf(UUID key, long contentId) {
        String name = "journey-map:" + contentId + ":" + key;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key of a macro that names none, found by its body among the macros of its page.
     *
     * @param maps the page's macros in order
     * @param earlier how many macros with the same body were met before in the same drawing of the page
     */
    public static UUID unnamed(long contentId, List<MapMacro> maps, String body, int earlier) {
        List<UUID> candidates = new ArrayList<>();
        int ordinal = 0;
        for (MapMacro macro : maps) {
            if (macro.key().equals(unnamed(contentId, ordinal))) {
                ordinal++;
                if (macro.body().equals(body.strip())) {
                    candidates.add(macro.key());
                }
            }
        }
        return candidates.isEmpty()
                ? unnamed(contentId, earlier)
                : candidates.get(Math.min(earlier, candidates.size() - 1));
    }

    /** The macros of a page with their keys. */
    List<MapMacro> resolve(long contentId, List<MacroText> macros) {
        List<MapMacro> maps = new ArrayList<>();
        int ordinal = 0;
        for (MacroText macro : macros) {
            Optional<UUID> named = named(macro.parameter(), macro.body());
            maps.add(new MapMacro(
                    maps.size(),
                    named.isPresent() ? named.get() : unnamed(contentId, ordinal++),
                    macro.body().strip()));
        }
        return maps;
    }

    /**
     * A macro as the page's text has it.
     *
     * @param parameter the {@value #PARAMETER} parameter, or null
     */
    record MacroText(@Nullable String parameter, String body) {}
}
