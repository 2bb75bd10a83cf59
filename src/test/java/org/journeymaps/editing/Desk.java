package org.journeymaps.editing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymaps.editing.Checkpoints.Outcome;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;

/** A page of its own for a test, with maps on it, and somebody who works on them. */
public final class Desk {

    private static final AtomicLong PAGES = new AtomicLong(1_000);

    final FakeWiki wiki = new FakeWiki();
    final FakePage page = wiki.add(new FakePage(PAGES.incrementAndGet(), "DEMO"));
    final AppNode node;
    /** The key of the map that the test is about. */
    final UUID key = UUID.randomUUID();

    public Desk(MapDatabase database) {
        this.node = AppNode.on(database, wiki);
        wiki.setUser("anna");
    }

    /** Puts the map into the page, as part of the version that is there. */
    Desk with(String text) {
        page.with(key, text);
        return this;
    }

    /** Looks into the page's text, as after a view. */
    void settle() {
        node.maps().settle(wiki.find(page.id()).orElseThrow());
    }

    /** Edits in the format of {@code docs/map-edits.md}, by somebody who has seen the map as it is. */
    Answer edit(String... edits) throws InvalidTextException {
        return edit(revision(), edits);
    }

    Answer edit(long baseRevision, String... edits) throws InvalidTextException {
        return request("{\"baseRevision\": %d, \"edits\": [%s]}".formatted(baseRevision, String.join(", ", edits)));
    }

    Answer request(String request) throws InvalidTextException {
        return request(key, request);
    }

    Answer request(UUID map, String request) throws InvalidTextException {
        return node.edit(page.id(), map, request);
    }

    /** Gives the map another title. */
    Answer retitle(String title) throws InvalidTextException {
        return edit(title(node.maps().shown(reader()).content().title(), title));
    }

    /** The edit that gives the map another title. */
    static String title(String from, String to) {
        return change("map", "", "title", quoted(from), quoted(to));
    }

    /** The edit that gives a touchpoint another name. */
    static String name(String touchpoint, String from, String to) {
        return change("touchpoint", touchpoint, "name", quoted(from), quoted(to));
    }

    /** @param from as JSON, like {@code to} */
    static String change(String part, String id, String attribute, String from, String to) {
        String which = id.isEmpty() ? "" : "\"id\": " + quoted(id) + ", ";
        return "{\"edit\": \"change\", \"part\": \"%s\", %s\"attribute\": \"%s\", \"from\": %s, \"to\": %s}"
                .formatted(part, which, attribute, from, to);
    }

    /** The change with its value on that curve. */
    static String onCurve(String curve, String change) {
        return change.replace("}", ", \"curve\": \"" + curve + "\"}");
    }

    static String add(String part, String value) {
        return "{\"edit\": \"add\", \"part\": \"%s\", \"value\": %s}".formatted(part, value);
    }

    static String remove(String part, String id) {
        return "{\"edit\": \"remove\", \"part\": \"%s\", \"id\": \"%s\"}".formatted(part, id);
    }

    static String undo(long revision) {
        return "{\"edit\": \"undo\", \"revision\": " + revision + "}";
    }

    static String restore(long revision) {
        return "{\"edit\": \"restore\", \"revision\": " + revision + "}";
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : "\"" + text + "\"";
    }

    /** Somebody has finished editing. */
    Outcome done() {
        return node.checkpoints().save(page.id(), "", false, wiki.words());
    }

    MapAddress address() {
        return new MapAddress(page.id(), key);
    }

    MapOnPage reader() {
        return node.maps().forReader(page.id(), key);
    }

    StoredMap stored() {
        return node.store().find(address()).orElseThrow();
    }

    JourneyContent content() {
        return stored().content();
    }

    long revision() {
        return node.maps().revision(page.id(), key);
    }

    boolean isUnsaved() {
        return !stored().head().checkpoint().isUpToDate();
    }

    /** The content that the page's text holds at a place. */
    JourneyContent inPage(int place) {
        return content(page.text(place));
    }

    static JourneyContent content(String text) {
        try {
            return AppNode.JSON.read(text);
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
    }

    /** Each line of the log as its revision, source and author, oldest first. */
    List<String> log() {
        return lines().stream()
                .map(line -> line.revision() + " " + line.source().key() + " " + line.authorKey())
                .toList();
    }

    List<LogLine> lines() {
        return node.log().lines(stored().head().id(), 0, Long.MAX_VALUE);
    }
}
