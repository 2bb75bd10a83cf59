package org.wikihost.screens;

import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;

/** The document inside the editor's frame, styled by the web-resource context {@code editor-content}. */
final class EditorFrameScreen implements Screen {

    @Override
    public Answer get(WebRequest request) {
        Frame frame = Frame.none(request.texts().getText("editor.content")).withContexts("editor-content");
        return Answer.page("editor-frame.vm", Map.of(), frame);
    }
}
