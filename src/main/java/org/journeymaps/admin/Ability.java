package org.journeymaps.admin;

import java.util.List;
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
    AUDIT_LOG("com.atlassian.audit.api.AuditService", true, "com.atlassian.audit.entity.AuditEvent"),
    /** Changing and deleting comments where they are about a part of a map. */
    COMMENT_COMMANDS(
            "com.atlassian.confluence.content.service.CommentService",
            true,
            "com.atlassian.confluence.content.service.comment.EditCommentCommand",
            "com.atlassian.confluence.core.service.ServiceCommand"),
    /** Reading files of answers into a map as fast as the database takes rows. */
    FAST_IMPORT("com.atlassian.sal.api.rdbms.TransactionalExecutorFactory", true);

    @SuppressWarnings("ImmutableEnumChecker") // it is a list that cannot be changed
    private final List<String> types;

    private final boolean service;

    Ability(String type) {
        this(type, false);
    }

    /** @param also types of other packages that it needs too */
    Ability(String type, boolean service, String... also) {
        this.types = Stream.concat(Stream.of(type), Stream.of(also)).toList();
        this.service = service;
    }

    /** Whether it needs the package of a type. */
    boolean needsPackageOf(String someType) {
        String needed = packageOf(someType);
        return types.stream().map(Ability::packageOf).anyMatch(needed::equals);
    }

    /** The word for it in reports, such as {@code read-only-mode}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an administrator reads when it is off. */
    public String off(Words words) {
        return words.text("journey-maps.ability." + key(), missingType().orElse(types.get(0)));
    }

    boolean isThere(OptionalServices services) {
        return missingType().isEmpty() && (!service || services.isOffered(types.get(0)));
    }

    private Optional<String> missingType() {
        return types.stream().filter(needed -> !isLoaded(needed)).findFirst();
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
