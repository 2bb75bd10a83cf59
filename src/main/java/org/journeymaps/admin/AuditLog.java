package org.journeymaps.admin;

import org.journeymaps.wiki.OptionalServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what administrators did with the app's data, where Confluence keeps an audit log. An action never fails over it. */
final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final OptionalServices services;

    AuditLog(OptionalServices services) {
        this.services = services;
    }

    /**
     * @param action the word for it in the key of its text
     * @param space the key of the space, or the empty text for the whole wiki
     * @param count how many maps or pages it concerned
     */
    void note(String action, String space, int count) {
        try {
            AuditEntry.write(services, action, space, count);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The audit log has no line for {} of {}", action, space.isEmpty() ? "the wiki" : space, e);
        }
    }
}
