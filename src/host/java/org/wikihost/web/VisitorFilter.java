package org.wikihost.web;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wikihost.i18n.Texts;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;
import org.wikihost.wiki.Theme;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** Finds out who is asking, from the session or from Basic authentication, and runs the request for this person. */
public final class VisitorFilter extends HttpFilter {
    static final String SESSION_USER = "wikihost.user";
    private static final String REQUEST = WebRequest.class.getName();

    private final transient Users users;
    private final transient Function<User, ConfluenceUser> asConfluenceUser;
    private final transient RequestScope scope;
    private final transient Texts texts;

    public VisitorFilter(
            Users users, Function<User, ConfluenceUser> asConfluenceUser, RequestScope scope, Texts texts) {
        this.users = users;
        this.asConfluenceUser = asConfluenceUser;
        this.scope = scope;
        this.texts = texts;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reportsError = request.getDispatcherType() == DispatcherType.ERROR;
        Optional<String[]> basic = reportsError ? Optional.empty() : basicCredentials(request);
        Optional<User> user = basic.isPresent()
                ? users.login(basic.get()[0], basic.get()[1])
                : sessionUser(request).flatMap(users::byName);
        boolean mustLogIn = !reportsError && "basic".equals(request.getParameter("os_authType"));
        if (user.isEmpty() && (basic.isPresent() || mustLogIn)) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Wiki\", charset=\"UTF-8\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Visitor visitor = user.map(person -> new Visitor(person, person.language(), person.theme()))
                .orElseGet(() -> new Visitor(null, browserLanguage(request), Theme.LIGHT));
        request.setAttribute(REQUEST, new WebRequest(request, visitor, new ReaderTexts(texts, visitor.locale())));
        RequestScope.Scope entered = scope.enter(readerOf(visitor));
        try {
            chain.doFilter(request, response);
        } finally {
            entered.close();
        }
    }

    static WebRequest requestOf(HttpServletRequest request) {
        return (WebRequest) request.getAttribute(REQUEST);
    }

    private Reader readerOf(Visitor visitor) {
        User user = visitor.user();
        return new Reader(
                user == null ? null : asConfluenceUser.apply(user),
                visitor.locale(),
                visitor.theme() == Theme.DARK ? Reader.Theme.DARK : Reader.Theme.LIGHT);
    }

    private static Optional<String> sessionUser(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(SESSION_USER));
    }

    private static Optional<String[]> basicCredentials(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(6).trim());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return Optional.of(parts.length == 2 ? parts : new String[] {parts[0], ""});
        } catch (IllegalArgumentException e) {
            return Optional.of(new String[] {"", ""});
        }
    }

    private static Locale browserLanguage(HttpServletRequest request) {
        boolean french = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals(Locale.FRENCH.getLanguage());
        return french ? Locale.FRANCE : Locale.UK;
    }
}
