package org.journeymaps.admin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.OptionalServices;

/** Something that the app can do only with a part that a Confluence may lack. The rest of the app runs without it. */
public enum Ability {
    /** Offering pages with a map or with the day in their title in the create dialog. */
    BLUEPRINT("com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider"),
    /** Saving quiet maps and forgetting the maps of pages that are gone, without anybody's doing. */
    JOBS("com.atlassian.scheduler.JobRunner"),
    /** Forgetting the maps of a page at once when it is purged. */
    REMOVAL_EVENTS("com.atlassian.confluence.event.events.content.page.PageRemoveEvent"),
    /** Saying that the wiki is read-only before Confluence refuses a change. */
    READ_ONLY_MODE("com.atlassian.confluence.api.service.accessmode.AccessModeService", true),
    /** Noting in the audit log what an administrator did. */
    AUDIT_LOG("com.atlassian.audit.api.AuditService", true, "com.atlassian.audit.entity.AuditEvent");

    private final String type;
    private final boolean service;
    private final String also;

    Ability(String type) {
        this(type, false);
    }

    Ability(String type, boolean service) {
        this(type, service, type);
    }

    /** @param also a type of another package that it needs too */
    Ability(String type, boolean service, String also) {
        this.type = type;
        this.service = service;
        this.also = also;
    }

    /** Whether it needs the package of a type. */
    boolean needsPackageOf(String someType) {
        String needed = packageOf(someType);
        return packageOf(type).equals(needed) || packageOf(also).equals(needed);
    }

    /** The word for it in reports, such as {@code read-only-mode}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an administrator reads when it is off. */
    public String off(Words words) {
        return words.text("journey-maps.ability." + key(), missingType().orElse(type));
    }

    boolean isThere(OptionalServices services) {
        return missingType().isEmpty() && (!service || services.isOffered(type));
    }

    private Optional<String> missingType() {
        return Stream.of(type, also).filter(needed -> !isLoaded(needed)).findFirst();
    }

    private static boolean isLoaded(String type) {
        try {
            Class.forName(type, false, Ability.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }
}
