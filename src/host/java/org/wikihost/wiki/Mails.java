package org.wikihost.wiki;

import java.text.MessageFormat;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.wikihost.storageformat.StorageText;

/**
 * Writes a mail into the outbox for everybody who watches a page or its space, or who is mentioned for the first time, and may view the
 * page, but not for who made the change. Nobody gets two mails for one change.
 */
final class Mails implements WikiListener {
    private static final String BUNDLE = "i18n.wikihost-mails";
    private final Outbox outbox;
    private final UserRows users;
    private final PageRows pages;
    private final Permissions permissions;
    private final Clock clock;
    private final Supplier<String> baseUrl;
    private final StorageText storage = new StorageText();
    private volatile BiFunction<Comment, User, String> comments = (comment, reader) -> "";

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

    /** Shows comments from now on as the function makes them for a reader, in HTML. */
    void showComments(BiFunction<Comment, User, String> html) {
        comments = html;
    }

    @Override
    public void heard(WikiEvent event) {
        if (event instanceof WikiEvent.PageCreated created && !created.quiet()) {
            Page page = created.page();
            send(new News("created", page, null, page.creator(), newPeople(page.body(), "")));
        } else if (event instanceof WikiEvent.PageUpdated updated && !updated.quiet()) {
            Page page = updated.page();
            Set<String> people = newPeople(page.body(), updated.before().body());
            send(new News("updated", page, null, page.modifier(), people));
        } else if (event instanceof WikiEvent.CommentCreated commented) {
            Comment comment = commented.comment();
            tell("commented", comment, comment.creator(), newPeople(comment.body(), ""));
        } else if (event instanceof WikiEvent.CommentUpdated updated) {
            Comment comment = updated.comment();
            Set<String> people = newPeople(comment.body(), updated.before().body());
            tell(null, comment, comment.modifier(), people);
        }
    }

    private void tell(@Nullable String what, Comment comment, @Nullable String author, Set<String> people) {
        pages.find(comment.pageId()).ifPresent(page -> send(new News(what, page, comment, author, people)));
    }

    private void send(News news) {
        Page page = news.page();
        Map<String, User> mentioned = new LinkedHashMap<>();
        people(news.mentioned()).forEach(user -> mentioned.put(user.key(), user));
        Map<String, User> others = new LinkedHashMap<>(mentioned);
        if (news.what() != null) {
            users.watchersOfPageOrSpace(page.id(), page.spaceId()).forEach(user -> others.put(user.key(), user));
        }
        others.remove(news.author());
        List<User> readers = permissions.viewers(List.copyOf(others.values()), page);
        if (readers.isEmpty()) {
            return;
        }
        Optional<User> author = news.author() == null
                ? Optional.empty()
                : users.byKeys(List.of(news.author())).stream().findFirst();
        String subject = "[confluence] " + page.spaceKey() + " > " + page.title();
        for (User reader : readers) {
            String what = mentioned.containsKey(reader.key()) ? news.mention() : news.what();
            String body = sentence(what, news, author, reader.language()) + quoted(news.comment(), reader);
            outbox.add(reader.email(), subject, body, clock.millis());
        }
    }

    /** Those who are mentioned now and were not before, as the text names them. */
    private Set<String> newPeople(String body, String before) {
        Set<String> people = new HashSet<>(storage.mentions(body));
        people.removeAll(storage.mentions(before));
        return people;
    }

    private List<User> people(Collection<String> keysOrNames) {
        List<User> byKey = users.byKeys(keysOrNames);
        List<User> byName = keysOrNames.stream()
                .flatMap(name -> users.byName(name.toLowerCase(Locale.ROOT)).stream())
                .toList();
        return Stream.concat(byKey.stream(), byName.stream())
                .filter(user -> !user.isRemoved())
                .toList();
    }

    private String sentence(String what, News news, Optional<User> author, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String name = author.map(User::fullName).orElseGet(() -> texts.getString("wikihost.mail.anonymous"));
        String link = "<a href=\"" + Entities.escape(baseUrl.get() + news.path()) + "\">"
                + Entities.escape(news.page().title()) + "</a>";
        String sentence = new MessageFormat(texts.getString("wikihost.mail." + what), locale)
                .format(new Object[] {Entities.escape(name), link});
        return "<p>" + sentence + "</p>";
    }

    /** The comment with addresses that lead back to the wiki from anywhere. */
    private String quoted(@Nullable Comment comment, User reader) {
        if (comment == null) {
            return "";
        }
        Document html = Jsoup.parseBodyFragment(comments.apply(comment, reader), baseUrl.get() + "/");
        html.outputSettings().prettyPrint(false);
        for (String address : List.of("href", "src")) {
            html.select("[" + address + "]").forEach(element -> element.attr(address, element.absUrl(address)));
        }
        return "<div class=\"comment\">" + html.body().html() + "</div>";
    }

    /**
     * What happened.
     *
     * @param what for those who watch; null when only those who are mentioned are told
     * @param comment the comment that was written, null for the page itself
     * @param mentioned keys or names of those who were not mentioned before
     */
    private record News(
            @Nullable String what,
            Page page,
            @Nullable Comment comment,
            @Nullable String author,
            Set<String> mentioned) {

        String mention() {
            return comment == null ? "mentioned" : "mentioned-in-comment";
        }

        String path() {
            String path = "/pages/viewpage.action?pageId=" + page.id();
            return comment == null ? path : path + "&focusedCommentId=" + comment.id() + "#comment-" + comment.id();
        }
    }
}
