package org.wikihost.screens;

import static org.wikihost.screens.RequestJson.posted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wikihost.storageformat.EditorFormat;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Drafts;
import org.wikihost.wiki.Page;

/** Keeps what is in the editor while it is written. */
final class DraftScreens {
    private final Drafts drafts;
    private final EditorFormat editor;

    DraftScreens(Drafts drafts, EditorFormat editor) {
        this.drafts = drafts;
        this.editor = editor;
    }

    /** {@code POST /rest/tinymce/1/drafts}: the draft's id, its title and the editor's text. */
    Screen save() {
        return posted(request -> {
            Page saved = save(request, RequestJson.of(request));
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.put("draftId", String.valueOf(saved.id()));
            answer.put("time", saved.modified());
            return Answer.json(answer.toString());
        });
    }

    private Page save(WebRequest request, JsonNode sent) {
        try {
            return drafts.save(
                    request.visitor().user(),
                    sent.path("draftId").asLong(0),
                    sent.path("title").asText(),
                    editor.toStorage(sent.path("content").asText()));
        } catch (StorageFormatException e) {
            throw Refusal.badRequest();
        }
    }
}
