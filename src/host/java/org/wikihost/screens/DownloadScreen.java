package org.wikihost.screens;

import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Attachment;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** {@code /download/attachments/<page id>/<file name>?version=}: pictures are shown, everything else is saved. */
final class DownloadScreen implements Screen {
    private final Wiki wiki;

    DownloadScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        String[] parts = request.path().substring(1).split("/", 4);
        if (parts.length < 4 || !parts[2].matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        User user = request.visitor().user();
        long pageId = Long.parseLong(parts[2]);
        Attachment file = wiki.attachments().find(user, pageId, parts[3]).orElseThrow(Refusal::notFound);
        int version = request.number("version", file.version());
        boolean picture = file.mediaType().matches("image/(png|jpeg|gif|webp)");
        return new Answer.File(
                file.fileName(),
                file.mediaType(),
                () -> wiki.attachments().data(user, pageId, file.fileName(), version),
                picture);
    }
}
