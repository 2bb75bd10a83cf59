package org.wikihost.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageStatus;

/** The addresses that answers carry. */
record Links(Supplier<URI> baseUrl) {

    /** {@code self}, {@code base} and {@code context} of an answer; {@code path} begins with {@code /rest}. */
    ObjectNode add(ObjectNode answer, String path) {
        ObjectNode links = answer.putObject("_links");
        links.put("self", baseUrl.get() + path);
        links.put("base", baseUrl.get().toString());
        links.put("context", baseUrl.get().getPath());
        return links;
    }

    /** Where a reader finds the page, relative to the wiki's address. */
    static String webui(Page page) {
        return page.status() == PageStatus.DRAFT
                ? "/pages/resumedraft.action?draftId=" + page.id()
                : "/pages/viewpage.action?pageId=" + page.latestId();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
