package org.wikihost.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A request as a screen sees it. Parameters are text; a missing one is empty. */
public final class WebRequest {
    private final HttpServletRequest request;
    private final Visitor visitor;
    private final ReaderTexts texts;

    WebRequest(HttpServletRequest request, Visitor visitor, ReaderTexts texts) {
        this.request = request;
        this.visitor = visitor;
        this.texts = texts;
    }

    public Visitor visitor() {
        return visitor;
    }

    public ReaderTexts texts() {
        return texts;
    }

    /** The address after the context path, decoded, such as {@code /display/DEMO/Home}. */
    public String path() {
        return Addresses.pathOf(request);
    }

    public String param(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public boolean has(String name) {
        return !param(name).isEmpty();
    }

    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A number among the parameters. 404 when it is no number: such an address leads nowhere. */
    public long id(String name) {
        try {
            return Long.parseLong(param(name));
        } catch (NumberFormatException e) {
            throw Refusal.notFound();
        }
    }

    /** A whole number among the parameters, or another value when it is missing or no number. */
    public int number(String name, int otherwise) {
        try {
            return Integer.parseInt(param(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A file of a multipart form. */
    public Optional<Part> file(String name) {
        try {
            return Optional.ofNullable(request.getPart(name)).filter(part -> part.getSize() > 0);
        } catch (ServletException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The token that every form of this reader's pages carries as {@code atl_token}. */
    public String xsrfToken() {
        return XsrfTokens.of(request);
    }

    /** The address of the wiki with its context path, as the browser reached it. */
    public String baseUrl() {
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("localhost:" + request.getServerPort());
        return request.getScheme() + "://" + host + request.getContextPath();
    }

    /** The scripts and styles that this page asks for. */
    public RequestedResources resources() {
        return (RequestedResources) request.getAttribute(RequestedResources.class.getName());
    }

    /** The servlet request, for parts that need more of it. */
    public HttpServletRequest servletRequest() {
        return request;
    }
}
