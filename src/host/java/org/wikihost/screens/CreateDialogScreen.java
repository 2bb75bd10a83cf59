package org.wikihost.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wikihost.plugins.BlueprintModule.CreateResult;
import org.wikihost.web.Addresses;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.TitleTakenException;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/**
 * The create dialog: a space, and a tile for the blank page and for each blueprint. A blueprint with {@code create-result="view"}
 * makes its page at once; the title is asked when the app suggests none or the suggested one is taken.
 */
final class CreateDialogScreen implements Screen {
    private static final String BLANK = "blank";

    private final Wiki wiki;
    private final Blueprints blueprints;

    CreateDialogScreen(Wiki wiki, Blueprints blueprints) {
        this.wiki = wiki;
        this.blueprints = blueprints;
    }

    @Override
    public Answer get(WebRequest request) {
        return show(request, BLANK, "", false, "");
    }

    @Override
    public Answer post(WebRequest request) {
        User user = request.visitor().user();
        Space space = wiki.spaces().get(user, request.param("spaceKey"));
        if (wiki.settings().isReadOnly()) {
            throw Refusal.readOnly();
        }
        if (!wiki.permissions().canCreatePage(user, space)) {
            throw Refusal.notPermitted();
        }
        String blueprint = request.param("blueprint");
        if (blueprint.isEmpty() || blueprint.equals(BLANK)) {
            return Answer.redirect(editor(request, space, ""));
        }
        if (blueprints.blueprint(blueprint).createResult() == CreateResult.EDIT) {
            return Answer.redirect(editor(request, space, blueprint));
        }
        return create(request, space, blueprint);
    }

    private Answer create(WebRequest request, Space space, String blueprint) {
        Blueprints.Draft draft = blueprints.fill(
                request, blueprint, space.key(), request.param("title").strip());
        if (draft.title().isEmpty()) {
            return show(request, blueprint, "", true, request.has("titleAsked") ? "editor.title-missing" : "");
        }
        try {
            NewPage page =
                    new NewPage(space.key(), CreateScreen.parent(request, space), draft.title(), draft.storage());
            Page created = wiki.pages().create(request.visitor().user(), page);
            blueprints.created(request, blueprint, created);
            return Answer.redirect(new PageAddresses().byId(created.id()));
        } catch (TitleTakenException e) {
            return show(request, blueprint, draft.title(), true, "editor.title-taken");
        }
    }

    private static String editor(WebRequest request, Space space, String blueprint) {
        return "/pages/createpage.action?spaceKey=" + Addresses.encode(space.key())
                + (request.has("fromPageId") ? "&fromPageId=" + request.id("fromPageId") : "")
                + (blueprint.isEmpty() ? "" : "&blueprint=" + Addresses.encode(blueprint));
    }

    private Answer show(WebRequest request, String blueprint, String title, boolean askTitle, String problem) {
        User user = request.visitor().user();
        List<Space> spaces = wiki.spaces().visible(user).stream()
                .filter(space -> wiki.permissions().canCreatePage(user, space))
                .toList();
        if (spaces.isEmpty()) {
            throw Refusal.notPermitted();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("spaces", spaces);
        values.put("spaceKey", request.param("spaceKey"));
        values.put("fromPageId", request.param("fromPageId"));
        values.put("tiles", blueprints.tiles());
        values.put("chosen", blueprint);
        values.put("title", title);
        values.put("askTitle", askTitle);
        values.put("problemKey", problem);
        Frame frame = Frame.site(request.texts().getText("create.title")).withContexts("create-content");
        return Answer.page("create.vm", values, frame);
    }
}
