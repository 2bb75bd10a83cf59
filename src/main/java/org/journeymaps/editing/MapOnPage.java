package org.journeymaps.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.PageSeen;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.storage.TextHash;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.PageState;
import org.journeymaps.wiki.WikiPage;

/**
 * A map where it stands: a page whose text holds it, and the rows that belong to it there.
 *
 * @param stored empty when the map has no rows yet
 * @param isSeen whether the page's text is still the one that the rows know
 */
public record MapOnPage(WikiPage page, UUID key, Optional<StoredMap> stored, boolean isSeen) {

    public MapAddress address() {
        return new MapAddress(page.id(), key);
    }

    /** The macros of the page that show the map. Reads the page's text. */
    List<MapMacro> macros() {
        return page.maps().stream().filter(macro -> macro.key().equals(key)).toList();
    }

    /** Whether the page's text names the map; if not, the page only lends it a key. */
    boolean isNamed() {
        return !MapKeys.isLent(key) || macros().get(0).isNamed();
    }

    /** How many macros of the page show the map. */
    int places() {
        return isSeen ? stored.orElseThrow().head().seen().places() : macros().size();
    }

    /** How the page's text looks now. */
    PageSeen seen() {
        return seen(page.state(), macros());
    }

    static PageSeen seen(PageState state, List<MapMacro> macros) {
        List<String> hashes = macros.stream()
                .map(macro -> TextHash.of(macro.body()))
                .distinct()
                .toList();
        String hash = hashes.size() == 1 ? hashes.get(0) : TextHash.of(String.join(" ", hashes));
        return new PageSeen(state.version(), state.modifiedAt(), hash, macros.size());
    }
}
