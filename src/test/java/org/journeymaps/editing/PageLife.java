package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.editing.Checkpoints.Outcome;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.Wanted;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapRows;
import org.journeymaps.storage.Requests;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.testing.FakePage;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.text.EditRequest;
import org.journeymaps.text.EditRequest.Ask;
import org.journeymaps.wiki.MapMacro;

/** What may happen to a page with two maps, one of them in two places, at random and the same for the same seed. */
final class PageLife {

    private static final List<String> WRITERS = List.of("anna", "ben", "carl");

    private final MapDatabase database;
    private final FakeWiki wiki = new FakeWiki();
    private final AppNode node;
    private final FakePage page;
    private final Random random;
    private final RandomEdits edits;
    private final RandomJourneys journeys;
    private final List<UUID> keys = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final List<String> texts = new ArrayList<>();

    /** What each writer saw of each map at the last look. */
    private final Map<String, StoredMap> seen = new HashMap<>();

    /** The revision that each answered request made. */
    private final Map<String, Long> answered = new HashMap<>();

    private final Set<String> refused = new HashSet<>();
    private final List<Sent> sent = new ArrayList<>();
    private int requests;

    /** A request that somebody made, which may come again. */
    private record Sent(UUID key, EditRequest request) {}

    PageLife(MapDatabase database, long pageId, long seed) {
        this.database = database;
        this.node = AppNode.on(database, wiki);
        this.random = new Random(seed);
        this.edits = new RandomEdits(seed);
        this.journeys = new RandomJourneys(seed);
        this.page = wiki.add(new FakePage(pageId, "DEMO"));
        page.with(keys.get(0), text()).with(keys.get(1), "").with(keys.get(0), "");
    }

    /** Lets one thing happen. */
    void go() {
        wiki.setUser(WRITERS.get(random.nextInt(WRITERS.size())));
        switch (random.nextInt(20)) {
            case 0 -> changeByScript();
            case 1 -> page.touch();
            case 2 -> restoreVersion();
            case 3 -> page.failSaves(1 + random.nextInt(6));
            case 4 -> page.beforeNextSave(random.nextBoolean() ? this::write : this::changeByScript);
            case 5, 6 -> done();
            case 7 -> node.saves().save(Long.MAX_VALUE);
            case 8 -> look();
            case 9 -> writeAgain();
            default -> write();
        }
        agree();
    }

    /** Lets the last writer repair what is broken, change each map once more and finish. */
    void end() throws InvalidTextException {
        wiki.setUser("anna");
        page.failSaves(0);
        page.beforeNextSave(() -> {});
        if (page.maps().size() < 3) {
            page.restore(1);
        }
        for (int place = 0; place < 3; place++) {
            if (isUnreadable(page.text(place))) {
                page.write(place, text(), "repairer");
            }
        }
        done();
        for (UUID key : keys) {
            StoredMap map = settled(key);
            String title = "The end of " + key;
            EditRequest request = request(
                    key,
                    map.revision(),
                    new Ask.Edits(List.of(
                            new Wanted.Whole(Requests.change(map.content(), PartType.MAP, "", "title", title)))));
            answered(key, request, node.editor().edit(node.maps().forWriter(page.id(), key), request));
        }
        assertThat(done()).isNotEqualTo(Outcome.PENDING);
        agree();
        for (int place = 0; place < 3; place++) {
            UUID key = keys.get(place % 2);
            assertThat(page.text(place))
                    .isEqualTo(AppNode.JSON.write(stored(key).content()));
        }
    }

    /** The log, the rows and the page agree, and no answered request is lost or doubled. */
    private void agree() {
        for (UUID key : keys) {
            node.store().find(address(key)).ifPresent(this::agree);
        }
    }

    private void agree(StoredMap map) {
        int id = map.head().id();
        UUID key = map.head().address().key();
        assertThat(replayed(map)).isEqualTo(map.content());
        assertThat(database.rows().points(id)).containsExactlyInAnyOrderElementsOf(MapRows.points(map.content()));
        List<String> logged = database.rows().clientIds(id);
        assertThat(logged).hasSize((int) map.revision()).doesNotHaveDuplicates();
        answered.forEach((clientId, revision) -> {
            if (clientId.startsWith(key.toString())) {
                assertThat(logged.indexOf(clientId) + 1L).as(clientId).isEqualTo(revision);
            }
        });
        assertThat(refused).noneMatch(logged::contains);
        if (map.head().checkpoint().isUpToDate()
                && map.head().seen().isOf(page.state().version(), page.state().modifiedAt())) {
            assertThat(page.maps())
                    .as("the page holds the map")
                    .anySatisfy(macro -> assertThat(content(macro.body())).isEqualTo(map.content()));
        }
    }

    private JourneyContent replayed(StoredMap map) {
        JourneyContent content = JourneyContent.EMPTY;
        try {
            for (LogLine line : node.log().lines(map.head().id(), 0, map.revision())) {
                content = line.edit().applyTo(content);
            }
            return content;
        } catch (EditConflictException e) {
            throw new AssertionError(e);
        }
    }

    private void write() {
        UUID key = keys.get(random.nextInt(keys.size()));
        try {
            StoredMap map = lookedAt(key);
            EditRequest request =
                    request(key, random.nextInt(20) == 0 ? map.revision() + 50 : map.revision(), ask(map));
            sent.add(new Sent(key, request));
            send(key, request);
        } catch (RefusedException e) {
            assertThat(e.reason()).isIn(Reason.NOT_FOUND, Reason.UNREADABLE_TEXT);
        }
    }

    private void writeAgain() {
        if (!sent.isEmpty()) {
            Sent again = sent.get(random.nextInt(sent.size()));
            send(again.key(), again.request());
        }
    }

    private void send(UUID key, EditRequest request) {
        try {
            Answer answer = node.editor().edit(node.maps().forWriter(page.id(), key), request);
            answered(key, request, answer);
        } catch (ConflictException | RefusedException | InvalidEditException | InvalidTextException e) {
            if (!answered.containsKey(request.clientId())) {
                refused.add(request.clientId());
            }
        }
    }

    /** Notes what a request made; bringing back what is there already makes nothing. */
    private void answered(UUID key, EditRequest request, Answer answer) {
        StoredMap map = stored(key);
        boolean nothing = request.ask() instanceof Ask.Restore
                && !database.rows().clientIds(map.head().id()).contains(request.clientId());
        if (!nothing) {
            Long before = answered.put(request.clientId(), answer.made());
            assertThat(before == null ? answer.made() : before).isEqualTo(answer.made());
            refused.remove(request.clientId());
        }
    }

    /** The map as the writer saw it, now or some time ago. */
    private StoredMap lookedAt(UUID key) {
        String look = wiki.userKey() + key;
        StoredMap before = seen.get(look);
        if (before != null && random.nextInt(3) == 0) {
            return before;
        }
        StoredMap now = node.maps().shown(node.maps().forReader(page.id(), key));
        seen.put(look, now);
        return now;
    }

    private EditRequest request(UUID key, long baseRevision, Ask ask) {
        return new EditRequest(baseRevision, key + " " + requests++, ask);
    }

    private Ask ask(StoredMap map) {
        if (map.content().isEmpty() && random.nextBoolean()) {
            return switch (random.nextInt(3)) {
                case 0 -> new Ask.StartFromJourney("bank-mortgage", "fr");
                case 1 -> new Ask.StartBlank("");
                default -> new Ask.StartFromText(text());
            };
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Ask.Undo(1 + random.nextInt((int) map.revision() + 1));
            case 1 -> new Ask.Restore(random.nextInt((int) map.revision() + 1));
            default -> new Ask.Edits(wanted(map.content()));
        };
    }

    private List<Wanted> wanted(JourneyContent before) {
        List<Wanted> wanted = new ArrayList<>();
        JourneyContent content = before;
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Edit edit = edits.partial(content);
            wanted.add(wanted(edit));
            content = after(edit, content);
        }
        return wanted;
    }

    private static Wanted wanted(Edit edit) {
        if (edit instanceof Remove remove) {
            return new Wanted.Removal(PartType.of(remove.part()), remove.part().id());
        }
        return edit instanceof Move<?> move
                ? new Wanted.Moving(move.type(), move.id(), move.to())
                : new Wanted.Whole(edit);
    }

    /** Looks at the page, which changes nothing, and lets the rows learn what the page holds. */
    private void look() {
        int version = page.state().version();
        page.maps().forEach(macro -> node.maps().view(page, macro.key(), macro.body()));
        for (UUID key : keys) {
            try {
                node.feed().since(page.id(), key, FeedToken.ofRevision(random.nextInt(10)));
            } catch (RefusedException e) {
                assertThat(e.reason()).isIn(Reason.NOT_FOUND, Reason.UNREADABLE_TEXT);
            }
        }
        if (random.nextBoolean()) {
            node.maps().settle(page);
        }
        assertThat(page.state().version()).isEqualTo(version);
    }

    private Outcome done() {
        return node.checkpoints().save(page.id(), "", false, wiki.words());
    }

    private void changeByScript() {
        List<MapMacro> macros = page.maps();
        MapMacro macro = macros.get(random.nextInt(macros.size()));
        texts.add(macro.text());
        switch (random.nextInt(8)) {
            case 0 -> page.write(macro.place(), "", "script");
            case 1 -> page.write(macro.place(), "This is no map", "script");
            case 2 -> page.write(macro.place(), texts.get(random.nextInt(texts.size())), "script");
            case 3 -> {
                if (macros.size() == 3) {
                    page.takeOut(macro.place());
                }
            }
            case 4, 5 -> page.write(macro.place(), edited(macro.body()), "script");
            default -> page.write(macro.place(), text(), "script");
        }
    }

    private void restoreVersion() {
        int version = page.state().version();
        if (version > 1) {
            page.restore(1 + random.nextInt(version - 1));
        }
    }

    /** A text of any map, as the app or as a person writes it. */
    private String text() {
        String text = AppNode.JSON.write(journeys.content());
        return random.nextBoolean() ? text : "\n" + text.replace(",\n", " ,\n\n") + "\n";
    }

    private String edited(String text) {
        if (isUnreadable(text)) {
            return text();
        }
        JourneyContent content = content(text);
        return AppNode.JSON.write(after(edits.partial(content), content));
    }

    private static boolean isUnreadable(String text) {
        return text.startsWith("This");
    }

    private static JourneyContent content(String text) {
        try {
            return text.isEmpty() ? JourneyContent.EMPTY : AppNode.JSON.read(text);
        } catch (InvalidTextException e) {
            throw new AssertionError(text, e);
        }
    }

    private static JourneyContent after(Edit edit, JourneyContent before) {
        try {
            return edit.applyTo(before);
        } catch (EditConflictException e) {
            throw new AssertionError(e);
        }
    }

    private StoredMap settled(UUID key) {
        return node.maps().settled(node.maps().forWriter(page.id(), key));
    }

    private StoredMap stored(UUID key) {
        return node.store().find(address(key)).orElseThrow();
    }

    private MapAddress address(UUID key) {
        return new MapAddress(page.id(), key);
    }
}
