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

/** Finds the screen of an address, runs it in one transaction and writes its answer. */
final class ScreenServlet extends HttpServlet {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final String LOGIN = "/dologin.action";

    private final transient Routes routes;
    private final transient ScreenTransaction transaction;
    private final transient Answers answers;

    ScreenServlet(Routes routes, ScreenTransaction transaction, Answers answers) {
        this.routes = routes;
        this.transaction = transaction;
        this.answers = answers;
    }

    @Override
    protected void service(HttpServletRequest servletRequest, HttpServletResponse response) throws IOException {
        WebRequest request = VisitorFilter.requestOf(servletRequest);
        try {
            Routes.Route route = routes.find(request.path()).orElseThrow(Refusal::notFound);
            Answer answer = route.inTransaction()
                    ? transaction.run(() -> answer(request, route.screen()))
                    : answer(request, route.screen());
            answers.write(request, answer, response);
        } catch (Refusal refusal) {
            answers.refuse(request, refusal, response);
        } catch (WikiException refused) {
            answers.refuse(request, refusalFor(request, refused), response);
        } catch (RuntimeException e) {
            answers.fail(request, e, response);
        }
    }

    private static Answer answer(WebRequest request, Screen screen) {
        HttpServletRequest servletRequest = request.servletRequest();
        if (SAFE.contains(servletRequest.getMethod())) {
            return screen.get(request);
        }
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
