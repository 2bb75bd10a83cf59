package org.wikihost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.wikihost.wiki.NotFoundException;
import org.wikihost.wiki.NotPermittedException;
import org.wikihost.wiki.ReadOnlyModeException;
import org.wikihost.wiki.WikiException;

/** Finds the screen of an address, runs it and writes its answer; a page is read in one transaction. */
final class ScreenServlet extends HttpServlet {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final String LOGIN = "/dologin.action";

    private final transient Routes routes;
    private final transient ScreenTransaction reading;
    private final transient Answers answers;

    ScreenServlet(Routes routes, ScreenTransaction reading, Answers answers) {
        this.routes = routes;
        this.reading = reading;
        this.answers = answers;
    }

    @Override
    protected void service(HttpServletRequest servletRequest, HttpServletResponse response) throws IOException {
        WebRequest request = VisitorFilter.requestOf(servletRequest);
        try {
            Screen screen = routes.find(request.path()).orElseThrow(Refusal::notFound);
            Answer answer = SAFE.contains(servletRequest.getMethod())
                    ? reading.run(() -> screen.get(request))
                    : changed(request, screen);
            answers.write(request, answer, response);
        } catch (Refusal refusal) {
            answers.refuse(request, refusal, response);
        } catch (WikiException refused) {
            answers.refuse(request, refusalFor(request, refused), response);
        } catch (RuntimeException e) {
            answers.fail(request, e, response);
        }
    }

    /** What a screen changes is a transaction of the wiki's services: a refusal of theirs must not undo the answer that tells it. */
    private static Answer changed(WebRequest request, Screen screen) {
        HttpServletRequest servletRequest = request.servletRequest();
        if (!"POST".equals(servletRequest.getMethod())) {
            throw Refusal.methodNotAllowed();
        }
        if (!request.path().equals(LOGIN) && !XsrfTokens.isGenuine(servletRequest)) {
            throw Refusal.forgedForm();
        }
        return screen.post(request);
    }

    /** Who is not logged in is not told whether something exists: logging in may show it. */
    private static Refusal refusalFor(WebRequest request, WikiException refused) {
        if (refused instanceof NotFoundException) {
            return request.visitor().isAnonymous() ? Refusal.notPermitted() : Refusal.notFound();
        }
        if (refused instanceof NotPermittedException) {
            return Refusal.notPermitted();
        }
        return refused instanceof ReadOnlyModeException ? Refusal.readOnly() : Refusal.badRequest();
    }
}
