package org.wikihost.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page for an error that a servlet of an app or of the server reported. REST answers keep their bare status. */
final class ErrorServlet extends HttpServlet {
    private final transient Answers answers;

    ErrorServlet(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        WebRequest webRequest = VisitorFilter.requestOf(request);
        response.setStatus(status);
        if (webRequest == null || uri.startsWith(request.getContextPath() + "/rest/")) {
            return;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            answers.fail(webRequest, failure, response);
        } else {
            answers.showError(webRequest, status, keyOf(status), "", response);
        }
    }

    private static String keyOf(int status) {
        return switch (status) {
            case 400 -> "error.bad-request";
            case 401, 403 -> "error.not-permitted";
            case 404 -> "error.not-found";
            case 405 -> "error.method-not-allowed";
            default -> "error.failure";
        };
    }
}
