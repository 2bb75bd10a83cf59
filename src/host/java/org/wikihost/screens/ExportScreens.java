package org.wikihost.screens;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Map;
import org.wikihost.pdf.PdfConverter;
import org.wikihost.web.Answer;
import org.wikihost.web.Answers;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Wiki;

/** A page as a file for others, and its storage format. */
final class ExportScreens {
    private final Wiki wiki;
    private final PageHtml html;
    private final CommentThread.TemplateFiller templates;
    private final PdfConverter converter = new PdfConverter();

    /**
     * @param templates {@link Answers#fill}
     */
    ExportScreens(Wiki wiki, PageHtml html, CommentThread.TemplateFiller templates) {
        this.wiki = wiki;
        this.html = html;
        this.templates = templates;
    }

    /** With {@code html=true} what the file is made of. */
    Screen pdf() {
        return request -> {
            Page page = page(request);
            String exported = export(request, page, ConversionContextOutputType.PDF);
            return "true".equals(request.param("html"))
                    ? Answer.html(exported)
                    : new Answer.File(
                            page.title() + ".pdf", "application/pdf", () -> converter.convert(exported), false);
        };
    }

    Screen word() {
        return request -> Answer.html(export(request, page(request), ConversionContextOutputType.WORD));
    }

    Screen storage() {
        return request -> {
            Map<String, Object> values = Map.of("page", page(request));
            return Answer.page("storage.vm", values, Frame.none(request.texts().getText("storage.title")));
        };
    }

    private Page page(WebRequest request) {
        return wiki.pages().get(request.visitor().user(), request.id("pageId"));
    }

    private String export(WebRequest request, Page page, ConversionContextOutputType type) {
        Map<String, Object> values = Map.of(
                "page", page,
                "language", request.texts().locale().getLanguage(),
                "bodyHtml", html.of(page, type));
        return templates.fill(request, "export.vm", values);
    }
}
