package org.journeymaps.admin;

import java.util.Locale;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.OptionalServices;

/** Something that the app can do only with a part that a Confluence may lack. The rest of the app runs without it. */
public enum Ability {
    /** Offering a page with a map in the create dialog. */
    BLUEPRINT("com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider"),
    /** Saving quiet maps and forgetting the maps of pages that are gone, without anybody's doing. */
    JOBS("com.atlassian.scheduler.JobRunner"),
    /** Forgetting the maps of a page at once when it is purged. */
    REMOVAL_EVENTS("com.atlassian.confluence.event.events.content.page.PageRemoveEvent"),
    /** Saying that the wiki is read-only before Confluence refuses a change. */
    READ_ONLY_MODE("com.atlassian.confluence.api.service.accessmode.AccessModeService", true),
    /** Noting in the audit log what an administrator did. */
    AUDIT_LOG("com.atlassian.audit.api.AuditService", true);

    private final String type;
    private final boolean service;

    Ability(String type) {
        this(type, false);
    }

    Ability(String type, boolean service) {
        this.type = type;
        this.service = service;
    }

    /** The name of the type that it needs. */
    String type() {
        return type;
    }

    String packageName() {
        return type.substring(0, type.lastIndexOf('.'));
    }

    /** The word for it in reports, such as {@code read-only-mode}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an administrator reads when it is off. */
    public String off(Words words) {
        return words.text("journey-maps.ability." + key(), type);
    }

    boolean isThere(ClassLoader loader, OptionalServices services) {
        try {
            Class.forName(type, false, loader);
            return !service || services.isOffered(type);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
