package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.renderer.PageContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wikihost.confluence.Contents;
import org.wikihost.confluence.CurrentUser;
import org.wikihost.i18n.Texts;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Wiki;

/** Pages within pages: those that the reader may view, and none within itself. */
final class IncludedPages {
    private static final String AROUND = IncludedPages.class.getName();
    private final Wiki wiki;
    private final Contents contents;
    private final CurrentUser currentUser;
    private final StorageRenderer renderer;
    private final Texts texts;

    IncludedPages(Wiki wiki, CurrentUser currentUser, StorageRenderer renderer, Texts texts) {
        this.wiki = wiki;
        this.contents = new Contents(wiki);
        this.currentUser = currentUser;
        this.renderer = renderer;
        this.texts = texts;
    }

    /**
     * @param reference a title in the space of the text, or the key of a space, a colon and a title
     * @throws MacroExecutionException when the reader may view no such page, or when it is being rendered already
     */
    Page find(String reference, ConversionContext context) throws MacroExecutionException {
        int colon = reference.indexOf(':');
        Optional<Page> elsewhere = colon < 1
                ? Optional.empty()
                : find(
                        reference.substring(0, colon),
                        reference.substring(colon + 1).strip());
        Page page = elsewhere
                .or(() -> Optional.ofNullable(context.getSpaceKey()).flatMap(key -> find(key, reference)))
                .orElseThrow(() -> new MacroExecutionException(texts.text("macro.include.not-found")));
        if (around(context).contains(page.id())) {
            throw new MacroExecutionException(texts.text("macro.include.cycle", page.title()));
        }
        return page;
    }

    private Optional<Page> find(String spaceKey, String title) {
        return wiki.pages().find(currentUser.get(), spaceKey, title);
    }

    /** Text of the page, with the page as what its macros stand on, in the output type of the text around it. */
    String render(Page page, String storage, ConversionContext context) {
        PageContext inner = contents.page(page).toPageContext();
        inner.setOutputType(context.getOutputType());
        ConversionContext included = new DefaultConversionContext(inner, context.getOutputDeviceType());
        included.setProperty(AROUND, around(context));
        return renderer.render(storage, included);
    }

    private static Set<Long> around(ConversionContext context) {
        Set<Long> ids = new HashSet<>();
        if (context.getProperty(AROUND) instanceof Set<?> outer) {
            outer.forEach(id -> ids.add((Long) id));
        }
        ContentEntityObject entity = context.getEntity();
        if (entity != null) {
            ids.add(entity.getId());
        }
        return ids;
    }
}
