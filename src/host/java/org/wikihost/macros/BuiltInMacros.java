package org.wikihost.macros;

import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.wikihost.confluence.CurrentUser;
import org.wikihost.i18n.Texts;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.wiki.Wiki;

/** All macros of the wiki itself. */
public final class BuiltInMacros {
    private final Map<String, Macro> byName;

    /** @param renderer renders the text of included pages */
    public BuiltInMacros(Wiki wiki, CurrentUser currentUser, StorageRenderer renderer, Texts texts) {
        IncludedPages pages = new IncludedPages(wiki, currentUser, renderer, texts);
        this.byName = Map.ofEntries(
                Map.entry("code", new PlainTextMacro("code")),
                Map.entry("column", new ColumnMacro()),
                Map.entry("excerpt", new ExcerptMacro()),
                Map.entry("excerpt-include", new ExcerptIncludeMacro(pages, texts)),
                Map.entry("expand", new ExpandMacro(texts)),
                Map.entry("include", new IncludeMacro(pages)),
                Map.entry("info", new MessageMacro("information", "info-filled")),
                Map.entry("noformat", new PlainTextMacro("preformatted")),
                Map.entry("note", new MessageMacro("note", "warning")),
                Map.entry("panel", new PanelMacro()),
                Map.entry("section", new SectionMacro()),
                Map.entry("tip", new MessageMacro("tip", "approve")),
                Map.entry("toc", new TocMacro()),
                Map.entry("warning", new MessageMacro("warning", "error")));
    }

    public Optional<Macro> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
