package org.journeymaps.testing;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.render.BundleWords;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WebResources;
import org.journeymaps.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** A wiki of a few pages, with one reader at a time. */
public final class FakeWiki implements Pages, Reader, Site, WebResources {

    private final Map<Long, FakePage> pages = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Locale locale = Locale.ENGLISH;
    private boolean readOnly;

    public FakePage add(FakePage page) {
        pages.put(page.id(), page);
        return page;
    }

    public void takeTitle(String title) {
        titles.add(title);
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** The web-resources that were asked for. */
    public Set<String> required() {
        return required;
    }

    @Override
    public Optional<WikiPage> find(long contentId) {
        return Optional.ofNullable(pages.get(contentId));
    }

    @Override
    public Optional<WikiPage> of(@Nullable ContentEntityObject content) {
        return content == null ? Optional.empty() : find(content.getId());
    }

    @Override
    public boolean isTitleTaken(String spaceKey, String title) {
        return titles.contains(title);
    }

    @Override
    public String userKey() {
        return "reader";
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
