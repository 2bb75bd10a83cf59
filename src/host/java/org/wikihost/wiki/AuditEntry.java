package org.wikihost.wiki;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, for administrators to read. Keys are those of texts, so that each reader gets them in their own language.
 *
 * @param author user key, null when nobody was logged in
 * @param when epoch milliseconds
 */
public record AuditEntry(
        @Nullable String author, long when, String categoryKey, String actionKey, AuditDetails details) {

    /** To what, and what was different afterwards. */
    public record AuditDetails(List<Affected> affected, List<Change> changes, List<Attribute> attributes) {
        public AuditDetails {
            affected = List.copyOf(affected);
            changes = List.copyOf(changes);
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * An object that it was done to.
     *
     * @param type such as "Page", as the app wrote it
     */
    public record Affected(
            String name,
            String type,
            @Nullable String uri,
            @Nullable String id) {}

    /** A value before and after; null when there was none. */
    public record Change(
            String nameKey, @Nullable String from, @Nullable String to) {}

    /** Anything else that is worth knowing. */
    public record Attribute(String nameKey, @Nullable String value) {}
}
