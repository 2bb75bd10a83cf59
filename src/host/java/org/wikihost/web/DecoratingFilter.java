package org.wikihost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Puts the HTML page of an app's servlet into the site's frame when the page asks for it with
 * {@code <meta name="decorator" content="atl.general">}, as Confluence's SiteMesh does. With {@code atl.admin} it is the administration's
 * frame, in which {@code <content tag="selectedWebItem">} names the web-item to mark.
 */
final class DecoratingFilter extends HttpFilter {
    private static final Set<String> SITE =
            Set.of("atl.general", "main", "atl.userprofile", "space-tools", "atl.popup");

    private final transient Answers answers;

    DecoratingFilter(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedAnswer buffered = new BufferedAnswer(response);
        chain.doFilter(request, buffered);
        byte[] bytes = buffered.bytes();
        String type = String.valueOf(response.getContentType());
        if (response.isCommitted() || !type.startsWith("text/html")) {
            response.getOutputStream().write(bytes);
            return;
        }
        Document page = Jsoup.parse(new String(bytes, charsetOf(response)));
        page.outputSettings().prettyPrint(false);
        Element decorator = page.selectFirst("meta[name=decorator]");
        if (decorator == null) {
            response.getOutputStream().write(bytes);
        } else {
            Frame frame = frameOf(page, decorator.attr("content"));
            Answer framed = new Answer.Framed(response.getStatus(), page.body().html(), frame);
            answers.write(VisitorFilter.requestOf(request), framed, response);
        }
    }

    private static Charset charsetOf(HttpServletResponse response) {
        String name = response.getCharacterEncoding();
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /** Takes out of the page what is meant for its frame. */
    private static Frame frameOf(Document page, String decorator) {
        Elements selected = page.select("content[tag=selectedWebItem]");
        String spaceKey = contentOf(page, "decorator.space-key");
        Frame frame;
        if (decorator.equals("atl.admin")) {
            frame = Frame.admin(page.title(), selected.text());
        } else if (!spaceKey.isEmpty()) {
            frame = Frame.space(page.title(), spaceKey);
        } else {
            frame = SITE.contains(decorator) ? Frame.site(page.title()) : Frame.none(page.title());
        }
        page.head().select("title, meta[name=decorator], meta[charset]").remove();
        selected.remove();
        return frame.withHead(page.head().html());
    }

    private static String contentOf(Document page, String name) {
        Element meta = page.selectFirst("meta[name=" + name + "]");
        return meta == null ? "" : meta.attr("content");
    }
}
