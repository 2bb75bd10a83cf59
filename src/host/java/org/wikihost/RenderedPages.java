package org.wikihost;

import static com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType.DISPLAY;
import static com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType.EMAIL;
import static com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType.PREVIEW;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import org.wikihost.confluence.Contents;
import org.wikihost.restapi.BodyView;
import org.wikihost.screens.PageHtml;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.Page;

/** Bodies as readers see them, for the screens and for REST. */
record RenderedPages(StorageRenderer renderer, Contents contents) implements PageHtml, BodyView {

    @Override
    public String of(Page page, ConversionContextOutputType type) {
        return renderer.render(page.body(), contents.context(contents.page(page), type));
    }

    @Override
    public String of(Comment comment) {
        return renderer.render(comment.body(), contents.context(contents.comment(comment), DISPLAY));
    }

    /** The text of a comment for a mail. */
    String mail(Comment comment) {
        return renderer.render(comment.body(), contents.context(contents.comment(comment), EMAIL));
    }

    @Override
    public String preview(String storage, String spaceKey, long contentId) {
        return renderer.render(
                storage, contents.context(contentId == 0 ? null : contents.inEditor(contentId), PREVIEW));
    }

    @Override
    public String html(Page page) {
        return of(page, DISPLAY);
    }

    @Override
    public String html(Comment comment) {
        return of(comment);
    }
}
