package org.wikihost.screens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;

/** What the editor's scripts send. */
final class RequestJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestJson() {}

    /** Lets a screen answer to what somebody who is logged in sends, and to nothing else. */
    static Screen posted(Screen screen) {
        return new Screen() {
            @Override
            public Answer get(WebRequest request) {
                throw Refusal.notFound();
            }

            @Override
            public Answer post(WebRequest request) {
                if (request.visitor().isAnonymous()) {
                    throw Refusal.notPermitted();
                }
                return screen.get(request);
            }
        };
    }

    /** The body of the request; 400 when it is no JSON. */
    static JsonNode of(WebRequest request) {
        try {
            return JSON.readTree(request.servletRequest().getInputStream());
        } catch (JsonProcessingException e) {
            throw Refusal.badRequest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
