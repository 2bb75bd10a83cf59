package org.journeymaps.testing;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.journeymaps.render.BundleWords;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WebResources;
import org.journeymaps.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** A wiki of a few pages. One reader makes all requests, unless a thread does something in the name of another. */
public final class FakeWiki implements Pages, Reader, People, Site, WebResources {

    private final Map<Long, FakePage> pages = new ConcurrentHashMap<>();
    private final Map<String, Locale> languages = new ConcurrentHashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Set<String> required = Collections.synchronizedSet(new LinkedHashSet<>());
    private final AtomicReference<Runnable> afterNextRead = new AtomicReference<>(() -> {});
    private final ThreadLocal<@Nullable String> name = new ThreadLocal<>();
    private volatile Locale locale = Locale.ENGLISH;
    private volatile boolean readOnly;
    private volatile @Nullable String userKey = "reader";

    public FakePage add(FakePage page) {
        pages.put(page.id(), page);
        page.livesIn(this);
        return page;
    }

    public void takeTitle(String title) {
        titles.add(title);
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    /** The language of somebody's profile; all others have the reader's. */
    public void setLocale(String someone, Locale language) {
        languages.put(someone, language);
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** Whoever makes the requests from now on; null for an anonymous reader. */
    public void setUser(@Nullable String userKey) {
        this.userKey = userKey;
    }

    /** Removes somebody's account. */
    public void forget(String someone) {
        gone.add(someone);
    }

    /** Lets something happen once, right after the next text of a page was read for work beside a request. */
    public void afterNextRead(Runnable work) {
        afterNextRead.set(work);
    }

    /** Purges a page. */
    public void remove(long contentId) {
        pages.remove(contentId);
    }

    /** The web-resources that were asked for. */
    public Set<String> required() {
        return required;
    }

    @Override
    public Optional<WikiPage> find(long contentId) {
        return Optional.ofNullable(pages.get(contentId)).map(FakePage::open);
    }

    @Override
    public Optional<WikiPage> of(@Nullable ContentEntityObject content) {
        return content == null ? Optional.empty() : find(content.getId());
    }

    @Override
    public Optional<WikiPage> read(long contentId) {
        Optional<WikiPage> page = find(contentId);
        page.ifPresent(WikiPage::maps);
        afterNextRead.getAndSet(() -> {}).run();
        return page;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    @Override
    public boolean isTitleTaken(String spaceKey, String title) {
        return titles.contains(title);
    }

    @Override
    public @Nullable String userKey() {
        String someone = name.get();
        return someone == null ? userKey : someone;
    }

    @Override
    public String name(@Nullable String someone) {
        return someone == null || gone.contains(someone) ? "" : "Name of " + someone;
    }

    @Override
    public Optional<String> key(String userName) {
        return userName.startsWith("name of ") ? Optional.of(userName.substring(8)) : Optional.empty();
    }

    @Override
    public Words words(String someone) {
        return new BundleWords(languages.getOrDefault(someone, locale));
    }

    @Override
    public <T> T inTheNameOf(String someone, Supplier<T> work) {
        String before = name.get();
        name.set(someone);
        try {
            return work.get();
        } finally {
            name.set(before);
        }
    }

    @Override
    public Words words() {
        return new BundleWords(locale);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public String version() {
        return "10.2.0";
    }

    @Override
    public void require(String key) {
        required.add(key);
    }
}
