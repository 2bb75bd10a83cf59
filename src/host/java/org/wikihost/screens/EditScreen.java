package org.wikihost.screens;

import java.util.Map;
import org.wikihost.storageformat.EditorFormat;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageEdit;
import org.wikihost.wiki.TitleTakenException;
import org.wikihost.wiki.User;
import org.wikihost.wiki.VersionConflictException;
import org.wikihost.wiki.Wiki;

/** Editing a page. Somebody else's change in the meantime is told, and the text is kept. */
final class EditScreen implements Screen {
    private final Wiki wiki;
    private final EditorFormat editor;
    private final EditorPage editorPage;

    EditScreen(Wiki wiki, EditorFormat editor, EditorPage editorPage) {
        this.wiki = wiki;
        this.editor = editor;
        this.editorPage = editorPage;
    }

    @Override
    public Answer get(WebRequest request) {
        Page page = editable(request);
        Page draft = wiki.drafts().open(request.visitor().user(), page.id());
        return show(request, draft, draft.title(), editor.toEditor(draft.body()), draft.version() + 1, "");
    }

    @Override
    public Answer post(WebRequest request) {
        Page page = editable(request);
        Page draft = wiki.drafts().open(request.visitor().user(), page.id());
        if (request.has("discard")) {
            wiki.drafts().discard(request.visitor().user(), draft.id());
            return Answer.redirect(new PageAddresses().byId(page.id()));
        }
        int version = request.number("newVersion", page.version() + 1);
        String title = request.param("title").strip();
        String problem;
        try {
            String storage = editor.toStorage(request.param("wysiwygContent"));
            PageEdit edit = new PageEdit(
                    version, title, storage, request.param("versionComment"), !request.has("notifyWatchers"));
            wiki.drafts().publish(request.visitor().user(), page.id(), edit);
            return Answer.redirect(new PageAddresses().byId(page.id()));
        } catch (VersionConflictException e) {
            problem = "editor.conflict";
            version = page.version() + 1;
        } catch (TitleTakenException e) {
            problem = "editor.title-taken";
        } catch (StorageFormatException e) {
            problem = "editor.malformed";
        }
        return show(
                request,
                draft,
                title,
                request.param("wysiwygContent"),
                version,
                title.isEmpty() ? "editor.title-missing" : problem);
    }

    private Answer show(
            WebRequest request, Page draft, String title, String content, int newVersion, String problemKey) {
        return editorPage.show(
                request,
                new EditorPage.Draft(
                        "/pages/doeditpage.action",
                        draft.latestId(),
                        draft.id(),
                        draft.spaceKey(),
                        "",
                        title,
                        content,
                        newVersion,
                        request.param("versionComment"),
                        problemKey,
                        Map.of()));
    }

    private Page editable(WebRequest request) {
        User user = request.visitor().user();
        Page page = wiki.pages().get(user, request.id("pageId"));
        if (wiki.settings().isReadOnly()) {
            throw Refusal.readOnly();
        }
        if (!page.isLatest() || !wiki.permissions().canEdit(user, page)) {
            throw Refusal.notPermitted();
        }
        return page;
    }
}
