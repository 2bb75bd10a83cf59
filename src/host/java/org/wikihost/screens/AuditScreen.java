package org.wikihost.screens;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.AuditEntry;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** The newest entries of the audit log. */
final class AuditScreen implements Screen {
    private static final int ENTRIES = 200;

    private final Wiki wiki;

    AuditScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    /** An entry as the list shows it; the author is empty when nobody was logged in. */
    public record Row(String author, AuditEntry entry) {}

    @Override
    public Answer get(WebRequest request) {
        List<AuditEntry> entries = wiki.auditLog().newest(ENTRIES);
        Map<String, User> authors = wiki.users()
                .byKeys(entries.stream()
                        .map(AuditEntry::author)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        List<Row> rows = entries.stream().map(entry -> row(entry, authors)).toList();
        return Answer.page(
                "audit.vm", Map.of("rows", rows), Frame.admin(request.texts().getText("audit.title"), "audit"));
    }

    private static Row row(AuditEntry entry, Map<String, User> authors) {
        return new Row(
                Optional.ofNullable(entry.author())
                        .map(authors::get)
                        .map(User::fullName)
                        .orElse(""),
                entry);
    }
}
