package org.journeymaps.editing;

import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.storage.Kept;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.EditRequest.Ask;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Renaming;
import org.journeymaps.wiki.SuggestedTitle;
import org.journeymaps.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** Calls a page like the map that is started on it, as long as nobody has chosen a title for the page. */
final class PageTitles {

    private final Pages pages;
    private final MapLog log;
    private final Reader reader;

    PageTitles(Pages pages, MapLog log, Reader reader) {
        this.pages = pages;
        this.log = log;
        this.reader = reader;
    }

    /** The other title that a page takes with a map that was just started; null when it keeps its own. */
    @Nullable
    Renaming renaming(MapOnPage map, Ask ask, Kept kept) {
        String from = map.page().title();
        String to = kept.after().content().title();
        return isNaming(ask, kept.after().content()) && (isSuggested(from) || isLeft(from, kept.before()))
                ? new Renaming(from, to)
                : null;
    }

    /** What the page is called now, when that is the title of the map that was started on it; else null. */
    @Nullable
    String taken(MapOnPage map, Ask ask, Kept kept) {
        JourneyContent started = kept.after().content();
        return isNaming(ask, started)
                ? pages.find(map.page().id())
                        .map(WikiPage::title)
                        .filter(started.title()::equals)
                        .orElse(null)
                : null;
    }

    /** A ready-made journey or a pasted map has a title; a blank map is called like all others. */
    private static boolean isNaming(Ask ask, JourneyContent started) {
        boolean fromJourney =
                ask instanceof Ask.StartFromJourney && !started.touchpoints().isEmpty();
        return (fromJourney || ask instanceof Ask.StartFromText)
                && !started.title().isEmpty();
    }

    private boolean isSuggested(String title) {
        return SuggestedTitle.isOfAMap(title, reader.words());
    }

    /** Whether the page got its title from a start that was undone right before. */
    private boolean isLeft(String title, StoredMap before) {
        return log.line(before.head().id(), before.revision())
                .filter(line -> line.edit() instanceof ClearMap cleared
                        && cleared.expected().title().equals(title))
                .isPresent();
    }
}
