package org.wikihost.storageformat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Renders {@code ac:link} and {@code ac:image}. */
final class LinkRendering {
    private final LinkResolver resolver;
    private final @Nullable Long contentId;

    LinkRendering(LinkResolver resolver, ConversionContext context) {
        this.resolver = resolver;
        this.contentId =
                context.getEntity() == null ? null : context.getEntity().getId();
    }

    /** The nodes between the tags of the link, as its author wrote them; empty when the target's own name is shown. */
    List<Node> text(Element link) {
        Element rich = link.selectFirst("ac|link-body");
        if (rich != null) {
            return rich.childNodes();
        }
        Element plain = link.selectFirst("ac|plain-text-link-body");
        return plain == null ? List.of() : List.of(new TextNode(MacroCall.plainText(plain)));
    }

    /** @param text HTML, empty to show the target's own name */
    String link(Element link, String text) {
        String anchor = link.attr("ac:anchor");
        Element user = link.selectFirst("ri|user");
        if (user != null) {
            return user(user, text);
        }
        Element attachment = link.selectFirst("ri|attachment");
        if (attachment != null) {
            String fileName = attachment.attr("ri:filename");
            return anchor(attachment(attachment), or(text, fileName), "");
        }
        Element page = link.selectFirst("ri|page");
        if (page == null) {
            return "<a href=\"#" + Html.escape(anchor) + "\">" + or(text, anchor) + "</a>";
        }
        String title = page.attr("ri:content-title");
        Optional<String> address = resolver.page(spaceKey(page), title, contentId);
        return anchor(address, or(text, title), anchor);
    }

    String image(Element image) {
        Element attachment = image.selectFirst("ri|attachment");
        Element url = image.selectFirst("ri|url");
        Optional<String> address = attachment != null
                ? attachment(attachment)
                : Optional.ofNullable(url)
                        .map(element -> element.attr("ri:value"))
                        .filter(SafeMarkup::isSafeAddress);
        if (address.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<span class=\"confluence-embedded-file-wrapper\">"
                + "<img class=\"confluence-embedded-image\" src=\"" + Html.escape(address.get()) + "\" alt=\""
                + Html.escape(image.attr("ac:alt")) + "\"");
        for (String size : List.of("width", "height", "title")) {
            String value = image.attr("ac:" + size);
            if (!value.isEmpty()) {
                html.append(' ')
                        .append(size)
                        .append("=\"")
                        .append(Html.escape(value))
                        .append('"');
            }
        }
        return html.append(" /></span>").toString();
    }

    private String user(Element user, String text) {
        String key = person(user);
        Optional<LinkResolver.Person> found = resolver.user(key);
        String unknown = found.map(LinkResolver.Person::fullName).orElse("Unknown User (" + key + ")");
        return found.filter(person -> !person.address().isEmpty())
                .map(person -> "<a class=\"confluence-userlink user-mention\" data-username=\""
                        + Html.escape(person.username()) + "\" href=\"" + Html.escape(person.address()) + "\">"
                        + or(text, person.fullName()) + "</a>")
                .orElse("<a class=\"unresolved\" href=\"#\">" + or(text, unknown) + "</a>");
    }

    /** The user key that the element names or, when there is none, the name. */
    static String person(Element user) {
        return user.attr("ri:userkey").isEmpty() ? user.attr("ri:username") : user.attr("ri:userkey");
    }

    private Optional<String> attachment(Element attachment) {
        Element page = attachment.selectFirst("ri|page");
        String title = page == null ? null : page.attr("ri:content-title");
        String spaceKey = page == null ? null : spaceKey(page);
        return resolver.attachment(spaceKey, title, attachment.attr("ri:filename"), contentId);
    }

    private static @Nullable String spaceKey(Element page) {
        return page.hasAttr("ri:space-key") ? page.attr("ri:space-key") : null;
    }

    private static String anchor(Optional<String> address, String html, String anchor) {
        return address.map(found -> "<a href=\"" + Html.escape(anchor.isEmpty() ? found : found + "#" + anchor) + "\">"
                        + html + "</a>")
                .orElse("<span class=\"unresolved\">" + html + "</span>");
    }

    private static String or(String html, String text) {
        return html.isEmpty() ? Html.escape(text) : html;
    }
}
