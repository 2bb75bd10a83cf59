package org.wikihost.screens;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Answers;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Wiki;

/** What an export would hold, shown as a page, and the storage format of a page. */
final class ExportScreens {
    private final Wiki wiki;
    private final PageHtml html;
    private final CommentThread.TemplateFiller templates;

    /**
     * @param templates {@link Answers#fill}
     */
    ExportScreens(Wiki wiki, PageHtml html, CommentThread.TemplateFiller templates) {
        this.wiki = wiki;
        this.html = html;
        this.templates = templates;
    }

    Screen pdf() {
        return export(ConversionContextOutputType.PDF);
    }

    Screen word() {
        return export(ConversionContextOutputType.WORD);
    }

    Screen storage() {
        return request -> {
            Page page = wiki.pages().get(request.visitor().user(), request.id("pageId"));
            Map<String, Object> values = Map.of("page", page);
            return Answer.page("storage.vm", values, Frame.none(request.texts().getText("storage.title")));
        };
    }

    private Screen export(ConversionContextOutputType type) {
        return request -> {
            Page page = wiki.pages().get(request.visitor().user(), request.id("pageId"));
            Map<String, Object> values = Map.of(
                    "page", page,
                    "language", request.texts().locale().getLanguage(),
                    "bodyHtml", html.of(page, type));
            return Answer.html(templates.fill(request, "export.vm", values));
        };
    }
}
