package org.wikihost.confluence;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.ChangedValue;
import org.wikihost.wiki.AuditEntry.Affected;
import org.wikihost.wiki.AuditEntry.Attribute;
import org.wikihost.wiki.AuditEntry.AuditDetails;
import org.wikihost.wiki.AuditEntry.Change;
import org.wikihost.wiki.AuditLog;
import org.wikihost.wiki.User;

/** Writes what apps tell into the wiki's audit log, by the current user and with all coverage levels. */
final class HostAuditService implements AuditService {
    private final AuditLog log;
    private final CurrentUser currentUser;

    HostAuditService(AuditLog log, CurrentUser currentUser) {
        this.log = log;
        this.currentUser = currentUser;
    }

    @Override
    public void audit(AuditEvent event) {
        User author = currentUser.get();
        log.add(
                author == null ? null : author.key(),
                event.getCategoryI18nKey(),
                event.getActionI18nKey(),
                details(event));
    }

    private static AuditDetails details(AuditEvent event) {
        return new AuditDetails(
                event.getAffectedObjects().stream()
                        .map(HostAuditService::affected)
                        .toList(),
                event.getChangedValues().stream().map(HostAuditService::change).toList(),
                event.getExtraAttributes().stream()
                        .map(HostAuditService::attribute)
                        .toList());
    }

    private static Affected affected(AuditResource resource) {
        return new Affected(resource.getName(), resource.getType(), resource.getUri(), resource.getId());
    }

    private static Change change(ChangedValue value) {
        return new Change(value.getI18nKey(), value.getFrom(), value.getTo());
    }

    private static Attribute attribute(AuditAttribute attribute) {
        return new Attribute(attribute.getNameI18nKey(), attribute.getValue());
    }
}
