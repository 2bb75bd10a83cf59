package org.wikihost.screens;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.wikihost.storageformat.EditorFormat;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.web.Addresses;
import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageEdit;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.TitleTakenException;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/**
 * Writing a new page, blank or begun by a blueprint. It is a draft from the start, which the editor shows at an address of its own and
 * which keeps its content id when it is published.
 */
final class CreateScreen implements Screen {
    private final Wiki wiki;
    private final EditorFormat editor;
    private final EditorPage editorPage;
    private final Blueprints blueprints;

    CreateScreen(Wiki wiki, EditorFormat editor, EditorPage editorPage, Blueprints blueprints) {
        this.wiki = wiki;
        this.editor = editor;
        this.editorPage = editorPage;
        this.blueprints = blueprints;
    }

    /** Begins a draft and leads to it. */
    @Override
    public Answer get(WebRequest request) {
        Space space = space(request);
        Blueprints.Draft begun = request.has("blueprint")
                ? blueprints.fill(request, request.param("blueprint"), space.key(), request.param("title"))
                : new Blueprints.Draft(request.param("title"), "<p><br /></p>");
        Page draft = begin(request, space, begun.title(), begun.storage());
        return Answer.redirect("/pages/resumedraft.action?draftId=" + draft.id()
                + (request.has("blueprint") ? "&blueprint=" + Addresses.encode(request.param("blueprint")) : ""));
    }

    /** {@code /pages/resumedraft.action}: the editor with a page that is not published yet, or with the draft of one that is. */
    Screen resume() {
        return request -> {
            if (wiki.settings().isReadOnly()) {
                throw Refusal.readOnly();
            }
            Page draft = wiki.drafts().get(request.visitor().user(), request.id("draftId"));
            return draft.isUnpublished()
                    ? show(request, draft, draft.title(), editor.toEditor(draft.body()), "")
                    : Answer.redirect("/pages/editpage.action?pageId=" + draft.latestId());
        };
    }

    @Override
    public Answer post(WebRequest request) {
        Space space = space(request);
        String title = request.param("title").strip();
        Page draft = draft(request, space, title);
        if (request.has("discard")) {
            wiki.drafts().discard(request.visitor().user(), draft.id());
            return Answer.redirect(new PageAddresses().space(space.key()));
        }
        String content = request.param("wysiwygContent");
        if (title.isEmpty()) {
            return show(request, draft, title, content, "editor.title-missing");
        }
        try {
            PageEdit edit = new PageEdit(1, title, editor.toStorage(content), "", false);
            Page created = wiki.drafts().publish(request.visitor().user(), draft.id(), edit);
            if (request.has("blueprint")) {
                blueprints.created(request, request.param("blueprint"), created);
            }
            return Answer.redirect(new PageAddresses().byId(created.id()));
        } catch (TitleTakenException e) {
            return show(request, draft, title, content, "editor.title-taken");
        } catch (StorageFormatException e) {
            return show(request, draft, title, content, "editor.malformed");
        }
    }

    /** The page that the form names, otherwise the space's home. */
    static OptionalLong parent(WebRequest request, Space space) {
        return request.has("fromPageId") ? OptionalLong.of(request.id("fromPageId")) : space.homePageId();
    }

    /** The draft that the form names, or a new one for a form that comes without. */
    private Page draft(WebRequest request, Space space, String title) {
        if (!request.has("draftId")) {
            return begin(request, space, title, "");
        }
        Optional<Page> draft = wiki.drafts().unpublished(request.visitor().user(), request.id("draftId"));
        return draft.orElseThrow(Refusal::notFound);
    }

    private Page begin(WebRequest request, Space space, String title, String storage) {
        NewPage page = new NewPage(space.key(), parent(request, space), title, storage);
        return wiki.drafts().create(request.visitor().user(), page);
    }

    private Space space(WebRequest request) {
        User user = request.visitor().user();
        Space space = wiki.spaces().get(user, request.param("spaceKey"));
        if (wiki.settings().isReadOnly()) {
            throw Refusal.readOnly();
        }
        if (!wiki.permissions().canCreatePage(user, space)) {
            throw Refusal.notPermitted();
        }
        return space;
    }

    private Answer show(WebRequest request, Page draft, String title, String content, String problem) {
        Map<String, String> hidden =
                request.has("blueprint") ? Map.of("blueprint", request.param("blueprint")) : Map.of();
        String parent =
                draft.parentId().isPresent() ? String.valueOf(draft.parentId().getAsLong()) : "";
        return editorPage.show(
                request,
                new EditorPage.Draft(
                        "/pages/docreatepage.action",
                        0,
                        draft.id(),
                        draft.spaceKey(),
                        parent,
                        title,
                        content,
                        1,
                        "",
                        problem,
                        hidden));
    }
}
