package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.MapText;
import org.journeymaps.wiki.NewVersion;
import org.journeymaps.wiki.PageState;
import org.journeymaps.wiki.Renaming;
import org.journeymaps.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/**
 * A page that everybody may see and edit until the test says otherwise. Its text is its macros and a few words around them. Safe for use
 * by several threads.
 */
public final class FakePage implements WikiPage {

    /** A macro as the page's text has it; the key is null when the macro names none. */
    private record Macro(@Nullable UUID key, String text) {}

    /**
     * The whole text of a version.
     *
     * @param words what stands around the macros
     */
    private record Text(String words, List<Macro> macros) {

        Text with(int place, Macro macro) {
            List<Macro> others = new ArrayList<>(macros);
            others.set(place, macro);
            return new Text(words, List.copyOf(others));
        }

        Text inserted(int place, Macro macro) {
            List<Macro> others = new ArrayList<>(macros);
            others.add(place, macro);
            return new Text(words, List.copyOf(others));
        }

        Text without(int place) {
            List<Macro> others = new ArrayList<>(macros);
            others.remove(place);
            return new Text(words, List.copyOf(others));
        }
    }

    private final long id;
    private final String spaceKey;
    private final List<Text> earlier = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final Set<String> formerEditors = new HashSet<>();
    private String title;
    private Predicate<String> taken = other -> false;
    private Supplier<@Nullable String> saver = () -> "saver";
    private Text text = new Text("", List.of());
    private @Nullable String author = "author";
    private @Nullable Runnable beforeNextSave;
    private int failures;
    private int cutOffs;
    private int reads;
    private int mails;
    private boolean current = true;
    private boolean visible = true;
    private boolean editable = true;
    private boolean commentable = true;

    public FakePage(long id, String spaceKey) {
        this.id = id;
        this.spaceKey = spaceKey;
        this.title = "Page " + id;
    }

    public synchronized FakePage titled(String newTitle) {
        title = newTitle;
        return this;
    }

    /** Puts a macro at the end of the page, as part of the version that is there. */
    public synchronized FakePage with(UUID key, String body) {
        text = text.inserted(text.macros().size(), new Macro(key, body));
        return this;
    }

    /** Puts a macro that names no key at the end of the page. */
    public synchronized FakePage withUnnamed(String body) {
        text = text.inserted(text.macros().size(), new Macro(null, body));
        return this;
    }

    /** A new version in which the macro at a place, from 0, holds another text. */
    public synchronized void write(int place, String body, @Nullable String by) {
        newVersion(text.with(place, new Macro(text.macros().get(place).key(), body)), by);
    }

    /** A new version in which a script has put another text into the first macro. */
    public void rewrite(String body) {
        write(0, body, "script");
    }

    /** A new version with one more macro, which names no key when that is null, at a place. */
    public synchronized void insert(int place, @Nullable UUID key, String body) {
        newVersion(text.inserted(place, new Macro(key, body)), "script");
    }

    /** A new version without the macro at a place. */
    public synchronized void takeOut(int place) {
        newVersion(text.without(place), "script");
    }

    /** A new version in which all macros have lost their keys, as when a script writes the page that knows of none. */
    public synchronized void forgetKeys() {
        List<Macro> macros = text.macros().stream()
                .map(macro -> new Macro(null, macro.text()))
                .toList();
        newVersion(new Text(text.words(), macros), "script");
    }

    /** A new version with the same macros among other words. */
    public synchronized void touch() {
        newVersion(otherWords(text.macros()), "script");
    }

    /** A new version with the text of an earlier one, from 1. */
    public synchronized void restore(int version) {
        newVersion(earlier.get(version - 1), "restorer");
    }

    /** A new version by somebody who opened the editor when the page had that version, from 1, and wrote some words since. */
    public synchronized void publish(int version, String by) {
        newVersion(otherWords(earlier.get(version - 1).macros()), by);
    }

    /** Lets the next saves fail, each with an exception. */
    public synchronized void failSaves(int howMany) {
        failures = howMany;
    }

    /** Lets the next saves write the page and then fail, as when the server stops in between. */
    public synchronized void cutOffSaves(int howMany) {
        cutOffs = howMany;
    }

    /** Lets something happen once, right before the next save looks at the page. */
    public synchronized void beforeNextSave(Runnable work) {
        beforeNextSave = work;
    }

    public synchronized FakePage notCurrent() {
        current = false;
        return this;
    }

    public synchronized FakePage notVisible() {
        visible = false;
        return notEditable();
    }

    public synchronized FakePage notEditable() {
        editable = false;
        return this;
    }

    /** Those who see the page may not comment on it. */
    public synchronized FakePage notCommentable() {
        commentable = false;
        return this;
    }

    /** Somebody who could edit the page once and cannot any more. */
    public synchronized FakePage notEditableBy(String userKey) {
        formerEditors.add(userKey);
        return this;
    }

    /** The comments of the versions that were saved by the app, oldest first. */
    public synchronized List<String> comments() {
        return List.copyOf(comments);
    }

    /** How many of these versions were told to watchers. */
    public synchronized int mails() {
        return mails;
    }

    /** How often the page's text was read: once by each who opened the page and asked for its macros. */
    public synchronized int reads() {
        return reads;
    }

    /** What the macro at a place holds, to the letter. */
    public synchronized String text(int place) {
        return text.macros().get(place).text();
    }

    /** The page as somebody meets it who opens it now: its text is read when they ask for it, and stays the same for them. */
    WikiPage open() {
        return new Opened(state(), lastAuthorKey());
    }

    /** Whoever saves the page, and which titles are taken, is asked for by its wiki. */
    synchronized void livesIn(FakeWiki wiki) {
        saver = wiki::userKey;
        taken = other -> wiki.isTitleTaken(spaceKey, other);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public synchronized String title() {
        return title;
    }

    @Override
    public String spaceKey() {
        return spaceKey;
    }

    @Override
    public synchronized boolean isCurrent() {
        return current;
    }

    @Override
    public synchronized boolean mayView() {
        return visible;
    }

    @Override
    public synchronized boolean mayView(String userKey) {
        return visible;
    }

    @Override
    public synchronized boolean mayEdit() {
        return editable;
    }

    @Override
    public synchronized boolean mayComment() {
        return commentable;
    }

    @Override
    public synchronized boolean mayEdit(String userKey) {
        return editable && !formerEditors.contains(userKey);
    }

    @Override
    public synchronized PageState state() {
        int version = earlier.size() + 1;
        return new PageState(version, 1_000L * version);
    }

    @Override
    public synchronized @Nullable String lastAuthorKey() {
        return author;
    }

    /** For tests, which may look without being counted. */
    @Override
    public synchronized List<MapMacro> maps() {
        Set<UUID> names =
                text.macros().stream().map(Macro::key).filter(Objects::nonNull).collect(Collectors.toSet());
        List<MapMacro> maps = new ArrayList<>();
        int ordinal = 0;
        for (Macro macro : text.macros()) {
            UUID key = macro.key();
            if (key == null) {
                do {
                    key = MapKeys.unnamed(id, ordinal++);
                } while (names.contains(key));
            }
            maps.add(new MapMacro(maps.size(), key, macro.key() != null, macro.text()));
        }
        return maps;
    }

    @Override
    public synchronized boolean isEarlierText() {
        return earlier.contains(text);
    }

    @Override
    public Optional<PageState> save(List<MapText> texts, NewVersion version) {
        return save(maps(), texts, version);
    }

    private Optional<PageState> save(List<MapMacro> expected, List<MapText> texts, NewVersion version) {
        work().run();
        return write(expected, texts, version);
    }

    private synchronized Runnable work() {
        Runnable work = beforeNextSave == null ? () -> {} : beforeNextSave;
        beforeNextSave = null;
        return work;
    }

    private synchronized Optional<PageState> write(List<MapMacro> expected, List<MapText> texts, NewVersion version) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("The page cannot be saved");
        }
        if (!maps().equals(expected)) {
            return Optional.empty();
        }
        Text written = text;
        for (MapText map : texts) {
            written = written.with(map.place(), new Macro(map.key(), map.text()));
        }
        newVersion(written, saver.get());
        comments.add(version.comment());
        mails += version.tellWatchers() ? 1 : 0;
        rename(version.renaming());
        if (cutOffs > 0) {
            cutOffs--;
            throw new IllegalStateException("The server stops right after the save");
        }
        return Optional.of(state());
    }

    private void rename(@Nullable Renaming renaming) {
        if (renaming != null && renaming.from().equals(title) && !taken.test(renaming.to())) {
            title = renaming.to();
        }
    }

    private synchronized List<MapMacro> read() {
        reads++;
        return maps();
    }

    private Text otherWords(List<Macro> macros) {
        return new Text("Words of version " + (earlier.size() + 2), macros);
    }

    private void newVersion(Text newText, @Nullable String by) {
        earlier.add(text);
        text = newText;
        author = by;
    }

    /** The page for one who opened it. */
    private final class Opened implements WikiPage {

        private final PageState state;
        private final @Nullable String lastAuthorKey;
        private @Nullable List<MapMacro> maps;

        private Opened(PageState state, @Nullable String lastAuthorKey) {
            this.state = state;
            this.lastAuthorKey = lastAuthorKey;
        }

        @Override
        public long id() {
            return id;
        }

        @Override
        public String title() {
            return FakePage.this.title();
        }

        @Override
        public String spaceKey() {
            return spaceKey;
        }

        @Override
        public boolean isCurrent() {
            return FakePage.this.isCurrent();
        }

        @Override
        public boolean mayView() {
            return FakePage.this.mayView();
        }

        @Override
        public boolean mayView(String userKey) {
            return FakePage.this.mayView(userKey);
        }

        @Override
        public boolean mayEdit() {
            return FakePage.this.mayEdit();
        }

        @Override
        public boolean mayComment() {
            return FakePage.this.mayComment();
        }

        @Override
        public boolean mayEdit(String userKey) {
            return FakePage.this.mayEdit(userKey);
        }

        @Override
        public PageState state() {
            return state;
        }

        @Override
        public @Nullable String lastAuthorKey() {
            return lastAuthorKey;
        }

        @Override
        public List<MapMacro> maps() {
            if (maps == null) {
                maps = read();
            }
            return maps;
        }

        @Override
        public boolean isEarlierText() {
            return FakePage.this.isEarlierText();
        }

        @Override
        public Optional<PageState> save(List<MapText> texts, NewVersion version) {
            return FakePage.this.save(maps(), texts, version);
        }
    }
}
