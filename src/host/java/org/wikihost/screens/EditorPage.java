package org.wikihost.screens;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.WebRequest;

/** The page editor, for a new page and for an existing one. */
final class EditorPage {

    /**
     * What is in the editor.
     *
     * @param action where the form goes
     * @param pageId 0 for a new page
     * @param draftId the content id of what is not published yet
     * @param parentId the page above a new one; empty at the top of the space
     * @param content in the editor's own form of HTML
     * @param newVersion the version number that publishing makes
     * @param problemKey why it could not be published; empty otherwise
     * @param hidden further fields of the form
     */
    record Draft(
            String action,
            long pageId,
            long draftId,
            String spaceKey,
            String parentId,
            String title,
            String content,
            int newVersion,
            String message,
            String problemKey,
            Map<String, String> hidden) {

        /** What scripts name it by: the page, or its draft while there is no page. */
        long contentId() {
            return pageId > 0 ? pageId : draftId;
        }
    }

    Answer show(WebRequest request, Draft draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("action", draft.action());
        values.put("pageId", draft.pageId());
        values.put("draftId", draft.draftId());
        values.put("contentId", draft.contentId());
        values.put("spaceKey", draft.spaceKey());
        values.put("parentId", draft.parentId());
        values.put("title", draft.title());
        values.put("content", draft.content());
        values.put("newVersion", draft.newVersion());
        values.put("message", draft.message());
        values.put("problemKey", draft.problemKey());
        values.put("hidden", draft.hidden().entrySet());
        values.put(
                "cancel",
                draft.pageId() > 0
                        ? new PageAddresses().byId(draft.pageId())
                        : new PageAddresses().space(draft.spaceKey()));
        String title = request.texts().getText(draft.pageId() > 0 ? "editor.edit" : "editor.create");
        Frame frame = Frame.site(draft.title().isEmpty() ? title : title + " - " + draft.title())
                .withMeta(Map.of(
                        "page-id", String.valueOf(draft.pageId()),
                        "content-id", String.valueOf(draft.contentId()),
                        "draft-id", String.valueOf(draft.draftId()),
                        "space-key", draft.spaceKey(),
                        "content-type", "page",
                        "parent-page-id", draft.parentId(),
                        "page-version", String.valueOf(draft.newVersion() - 1)))
                .withContexts("editor", "macro-browser");
        return Answer.page("editor.vm", values, frame);
    }
}
