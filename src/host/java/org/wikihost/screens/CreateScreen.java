package org.wikihost.screens;

import java.util.Map;
import java.util.OptionalLong;
import org.wikihost.storageformat.EditorFormat;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.TitleTakenException;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** Writing a new page, blank or begun by a blueprint. */
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

    @Override
    public Answer get(WebRequest request) {
        Space space = space(request);
        if (!request.has("blueprint")) {
            return show(request, space, request.param("title"), "<p><br></p>", "");
        }
        Blueprints.Draft draft =
                blueprints.fill(request, request.param("blueprint"), space.key(), request.param("title"));
        return show(request, space, draft.title(), editor.toEditor(draft.storage()), "");
    }

    @Override
    public Answer post(WebRequest request) {
        Space space = space(request);
        String title = request.param("title").strip();
        String content = request.param("wysiwygContent");
        if (title.isEmpty()) {
            return show(request, space, title, content, "editor.title-missing");
        }
        try {
            NewPage page = new NewPage(space.key(), parent(request, space), title, editor.toStorage(content));
            Page created = wiki.pages().create(request.visitor().user(), page);
            if (request.has("blueprint")) {
                blueprints.created(request, request.param("blueprint"), created);
            }
            return Answer.redirect(new PageAddresses().byId(created.id()));
        } catch (TitleTakenException e) {
            return show(request, space, title, content, "editor.title-taken");
        } catch (StorageFormatException e) {
            return show(request, space, title, content, "editor.malformed");
        }
    }

    /** The page that the form names, otherwise the space's home. */
    static OptionalLong parent(WebRequest request, Space space) {
        return request.has("fromPageId") ? OptionalLong.of(request.id("fromPageId")) : space.homePageId();
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

    private Answer show(WebRequest request, Space space, String title, String content, String problem) {
        Map<String, String> hidden =
                request.has("blueprint") ? Map.of("blueprint", request.param("blueprint")) : Map.of();
        return editorPage.show(
                request,
                new EditorPage.Draft(
                        "/pages/docreatepage.action",
                        0,
                        space.key(),
                        request.param("fromPageId"),
                        title,
                        content,
                        1,
                        "",
                        problem,
                        hidden));
    }
}
