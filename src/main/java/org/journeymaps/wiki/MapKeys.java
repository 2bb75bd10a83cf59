package org.journeymaps.wiki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.text.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * Tells which map a macro stands for. A macro's {@value #PARAMETER} parameter names it; failing that, the map is known by its page and
 * by how many macros without a name stand before it, until the first change of such a map names all macros of the page.
 */
public final class MapKeys {

    /** The name of the macro in a page's storage format. */
    public static final String MACRO = "journey-map";

    /** The macro's parameter that holds the key. */
    public static final String PARAMETER = "map";

    /** The version of the UUIDs that are lent. */
    private static final int NAME_BASED = 3;

    private MapKeys() {}

    /** The key that a text spells out in full, in any case. */
    public static Optional<UUID> parse(@Nullable String text) {
        return text == null ? Optional.empty() : Uuids.parse(text.strip());
    }

    /** The key of a macro that names none. */
    public static UUID unnamed(long contentId, int ordinal) {
        String name = "journey-map:" + contentId + ":" + ordinal;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a key may be one that is lent, or was until its macro got it for good. */
    public static boolean isLent(UUID key) {
        return key.version() == NAME_BASED;
    }

    /** The macros of a page with their keys. No macro is lent a key that another one has. */
    static List<MapMacro> resolve(long contentId, List<PageText.MacroText> macros) {
        List<Optional<UUID>> names =
                macros.stream().map(macro -> parse(macro.parameter())).toList();
        Set<UUID> taken = names.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        Iterator<UUID> lent = IntStream.iterate(0, ordinal -> ordinal + 1)
                .mapToObj(ordinal -> unnamed(contentId, ordinal))
                .filter(key -> !taken.contains(key))
                .iterator();
        List<MapMacro> maps = new ArrayList<>();
        for (PageText.MacroText macro : macros) {
            Optional<UUID> name = names.get(maps.size());
            maps.add(new MapMacro(maps.size(), name.orElseGet(lent::next), name.isPresent(), macro.body()));
        }
        return maps;
    }
}
