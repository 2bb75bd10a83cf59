package org.wikihost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Does some work before each answer that is made anew; files come without. */
final class BeforeAnswersFilter extends HttpFilter {
    private static final Pattern FILES = Pattern.compile("/(s|static|download)/.*");

    private final transient AtomicReference<Runnable> work;

    BeforeAnswersFilter(AtomicReference<Runnable> work) {
        this.work = work;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!FILES.matcher(path).matches()) {
            work.get().run();
        }
        chain.doFilter(request, response);
    }
}
