package org.wikihost.wiki;

import java.text.MessageFormat;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Writes a mail into the outbox for everybody who watches a page or its space and may view it, but not for who made the change. */
final class Mails implements WikiListener {
    private static final String BUNDLE = "i18n.wikihost-mails";
    private final Outbox outbox;
    private final UserRows users;
    private final PageRows pages;
    private final Permissions permissions;
    private final Clock clock;
    private final Supplier<String> baseUrl;

    Mails(
            Outbox outbox,
            UserRows users,
            PageRows pages,
            Permissions permissions,
            Clock clock,
            Supplier<String> baseUrl) {
        this.outbox = outbox;
        this.users = users;
        this.pages = pages;
        this.permissions = permissions;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @Override
    public void heard(WikiEvent event) {
        if (event instanceof WikiEvent.PageCreated created && !created.quiet()) {
            send("created", created.page(), created.page().creator(), "");
        } else if (event instanceof WikiEvent.PageUpdated updated && !updated.quiet()) {
            send("updated", updated.page(), updated.page().modifier(), "");
        } else if (event instanceof WikiEvent.CommentCreated commented) {
            Comment comment = commented.comment();
            pages.find(comment.pageId())
                    .ifPresent(page -> send("commented", page, comment.creator(), "#comment-" + comment.id()));
        }
    }

    private void send(String what, Page page, @Nullable String authorKey, String fragment) {
        List<User> others = users.watchersOfPageOrSpace(page.id(), page.spaceId()).stream()
                .filter(user -> !user.key().equals(authorKey))
                .toList();
        List<User> readers = permissions.viewers(others, page);
        if (readers.isEmpty()) {
            return;
        }
        Optional<User> author = authorKey == null
                ? Optional.empty()
                : users.byKeys(List.of(authorKey)).stream().findFirst();
        String address = baseUrl.get() + "/pages/viewpage.action?pageId=" + page.id() + fragment;
        Map<Locale, String> bodies = new HashMap<>();
        for (User reader : readers) {
            String body =
                    bodies.computeIfAbsent(reader.language(), locale -> body(what, page, author, address, locale));
            outbox.add(reader.email(), "[confluence] " + page.spaceKey() + " > " + page.title(), body, clock.millis());
        }
    }

    private static String body(String what, Page page, Optional<User> author, String address, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String name = author.map(User::fullName).orElseGet(() -> texts.getString("wikihost.mail.anonymous"));
        String link = "<a href=\"" + Entities.escape(address) + "\">" + Entities.escape(page.title()) + "</a>";
        String sentence = new MessageFormat(texts.getString("wikihost.mail." + what), locale)
                .format(new Object[] {Entities.escape(name), link});
        return "<p>" + sentence + "</p>";
    }
}
