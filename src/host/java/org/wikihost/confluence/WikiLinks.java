package org.wikihost.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wikihost.storageformat.LinkResolver;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Wiki;

/** Finds what links in a text point to, among what the current reader may view. */
public final class WikiLinks implements LinkResolver {
    private final Wiki wiki;
    private final CurrentUser currentUser;
    private final String contextPath;

    /** @param contextPath {@code /confluence} or "" */
    public WikiLinks(Wiki wiki, CurrentUser currentUser, String contextPath) {
        this.wiki = wiki;
        this.currentUser = currentUser;
        this.contextPath = contextPath;
    }

    @Override
    public Optional<String> page(@Nullable String spaceKey, String title, @Nullable Long fromContentId) {
        return find(spaceKey, title, fromContentId)
                .map(page -> contextPath + "/pages/viewpage.action?pageId=" + page.id());
    }

    @Override
    public Optional<String> attachment(
            @Nullable String spaceKey, @Nullable String title, String fileName, @Nullable Long fromContentId) {
        Optional<Page> page = title == null ? from(fromContentId) : find(spaceKey, title, fromContentId);
        return page.flatMap(found -> wiki.attachments().find(currentUser.get(), found.id(), fileName))
                .map(attachment -> contextPath + "/download/attachments/" + attachment.pageId() + "/"
                        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20") + "?version="
                        + attachment.version());
    }

    @Override
    public Optional<Person> user(String userKeyOrName) {
        return wiki.users()
                .byKey(userKeyOrName)
                .or(() -> wiki.users().byName(userKeyOrName))
                .map(user -> new Person(
                        user.name(),
                        user.fullName(),
                        user.isRemoved() ? "" : contextPath + "/display/~" + user.name()));
    }

    private Optional<Page> find(@Nullable String spaceKey, String title, @Nullable Long fromContentId) {
        Optional<String> key =
                Optional.ofNullable(spaceKey).or(() -> from(fromContentId).map(Page::spaceKey));
        return key.flatMap(space -> wiki.pages().find(currentUser.get(), space, title));
    }

    /** The page of the text: the content itself, or the page that the comment is on. */
    private Optional<Page> from(@Nullable Long contentId) {
        if (contentId == null) {
            return Optional.empty();
        }
        return wiki.pageChanges()
                .find(contentId)
                .or(() -> wiki.commentChanges()
                        .find(contentId)
                        .flatMap(comment -> wiki.pageChanges().find(comment.pageId())));
    }
}
