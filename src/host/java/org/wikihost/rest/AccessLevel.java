package org.wikihost.rest;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a REST resource or a servlet of an app. Without an annotation it is licensed users. Source: "Preparing for secure
 * endpoints", Atlassian developer documentation.
 */
public enum AccessLevel {
    /** Everybody, always. */
    UNRESTRICTED {
        @Override
        boolean admits(@Nullable UserKey user, UserManager users) {
            return true;
        }
    },
    /** Everybody where the site is open to anonymous people, otherwise as {@link #UNLICENSED_SITE}. */
    ANONYMOUS_SITE {
        @Override
        boolean admits(@Nullable UserKey user, UserManager users) {
            return users.isAnonymousAccessEnabled() || UNLICENSED_SITE.admits(user, users);
        }
    },
    /** Licensed users, and people with an account where the site lets those in without a licence. */
    UNLICENSED_SITE {
        @Override
        boolean admits(@Nullable UserKey user, UserManager users) {
            return user != null && (users.isLicensed(user) || users.isLimitedUnlicensedUser(user));
        }
    },
    /** Users with a licence. */
    LICENSED {
        @Override
        boolean admits(@Nullable UserKey user, UserManager users) {
            return user != null && users.isLicensed(user);
        }
    },
    /** Administrators. */
    ADMINISTRATOR {
        @Override
        boolean admits(@Nullable UserKey user, UserManager users) {
            return user != null && (users.isAdmin(user) || users.isSystemAdmin(user));
        }
    },
    /** System administrators. */
    SYSTEM_ADMINISTRATOR {
        @Override
        boolean admits(@Nullable UserKey user, UserManager users) {
            return user != null && users.isSystemAdmin(user);
        }
    };

    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");
    private static final Map<String, AccessLevel> BY_ANNOTATION = Map.of(
            "UnrestrictedAccess", UNRESTRICTED,
            "AnonymousSiteAccess", ANONYMOUS_SITE,
            "UnlicensedSiteAccess", UNLICENSED_SITE,
            "LicensedOnly", LICENSED,
            "AdminOnly", ADMINISTRATOR,
            "SystemAdminOnly", SYSTEM_ADMINISTRATOR);

    /** The level of the first of the elements that has an annotation; give the method before its class. */
    public static AccessLevel of(AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .flatMap(annotation -> level(annotation).stream())
                .findFirst()
                .orElse(LICENSED);
    }

    private static Optional<AccessLevel> level(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        return PACKAGES.contains(type.getPackageName())
                ? Optional.ofNullable(BY_ANNOTATION.get(type.getSimpleName()))
                : Optional.empty();
    }

    /** Whether the current user comes in. */
    public Answer ask(UserManager users) {
        UserKey user = users.getRemoteUserKey();
        if (admits(user, users)) {
            return Answer.WELCOME;
        }
        return user == null ? Answer.MUST_LOG_IN : Answer.FORBIDDEN;
    }

    abstract boolean admits(@Nullable UserKey user, UserManager users);

    /** What {@link #ask(UserManager)} says. */
    public enum Answer {
        /** The user may use it. */
        WELCOME,
        /** Nobody is logged in, and somebody with an account may be allowed. */
        MUST_LOG_IN,
        /** This user may not. */
        FORBIDDEN
    }
}
