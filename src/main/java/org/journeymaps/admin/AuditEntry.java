package org.journeymaps.admin;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import org.journeymaps.wiki.OptionalServices;

/** The only class that knows the types of the audit log. */
final class AuditEntry {

    private static final String KEYS = "journey-maps.audit.";

    private AuditEntry() {}

    /** Writes a line, or nothing where nobody offers an audit log. */
    static void write(OptionalServices services, String action, String space, int count) {
        services.find(AuditService.class).ifPresent(log -> log.audit(event(action, space, count)));
    }

    private static AuditEvent event(String action, String space, int count) {
        AuditType type = AuditType.fromI18nKeys(
                        CoverageArea.ECOSYSTEM, CoverageLevel.BASE, KEYS + "category", KEYS + action)
                .build();
        AuditEvent.Builder event = AuditEvent.builder(type)
                .extraAttribute(AuditAttribute.fromI18nKeys(KEYS + action + ".count", Integer.toString(count))
                        .build());
        if (!space.isEmpty()) {
            event.affectedObject(AuditResource.builder(space, "Space").id(space).build());
        }
        return event.build();
    }
}
