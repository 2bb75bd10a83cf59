package org.journeymaps.editing;

import java.util.List;
import java.util.Optional;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.storage.Checkpoint;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.TextHash;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.WikiPage;

/**
 * How the text of a page and the rows of a map stand to each other, and which of them wins.
 *
 * <p>Text that people or scripts changed wins when the map has no edit after its checkpoint, also when it was emptied or an old version
 * was restored. Otherwise the map wins. Text that was in the page before, while the page as a whole is none of its earlier versions,
 * comes from an editor who had opened the page earlier: then the map wins too. Texts are compared in their canonical form; one
 * without a map always counts as emptied.
 */
public sealed interface Standing {

    /** The text is one that the map knows. */
    record InStep() implements Standing {}

    /** The text is a revision that was saved without a note, as by a save that was cut off, or it spells the last one in another way. */
    record HoldsRevision(long revision, String hash) implements Standing {}

    /** The text wins, and holds this. */
    record TextWins(String hash, JourneyContent text) implements Standing {}

    /**
     * The map wins over the text.
     *
     * @param text what the text holds; empty when the log knows it already
     */
    record MapWins(Optional<JourneyContent> text) implements Standing {}

    /** The text is no map. */
    record Unreadable(InvalidTextException problems) implements Standing {}

    /** @param macros the macros of the page that show the map, at least one */
    static Standing of(MapHead head, WikiPage page, List<MapMacro> macros, MapLog log, MapJson json) {
        Checkpoint checkpoint = head.checkpoint();
        if (MapOnPage.seen(page.state(), macros).hash().equals(head.seen().hash())) {
            return new InStep();
        }
        Optional<MapMacro> changed = macros.stream()
                .filter(macro -> !TextHash.of(macro.body()).equals(checkpoint.hash()))
                .findFirst();
        if (changed.isEmpty()) {
            return new InStep();
        }
        try {
            return ofChanged(head, page, changed.get().body(), log, json);
        } catch (InvalidTextException e) {
            return new Unreadable(e);
        }
    }

    private static Standing ofChanged(MapHead head, WikiPage page, String body, MapLog log, MapJson json)
            throws InvalidTextException {
        JourneyContent text = body.isEmpty() ? JourneyContent.EMPTY : json.read(body);
        String hash = TextHash.of(body);
        Optional<Long> known = body.isEmpty() ? Optional.empty() : log.inPage(head.id(), TextHash.of(json.write(text)));
        long saved = head.checkpoint().revision();
        if (known.isPresent() && known.get() >= saved) {
            return new HoldsRevision(known.get(), hash);
        }
        if (known.isPresent() && !page.isEarlierText()) {
            return new MapWins(Optional.empty());
        }
        if (head.revision() > saved) {
            return new MapWins(known.isPresent() ? Optional.empty() : Optional.of(text));
        }
        return new TextWins(hash, text);
    }
}
