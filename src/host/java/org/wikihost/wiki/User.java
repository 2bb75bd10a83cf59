package org.wikihost.wiki;

import java.util.Locale;
import java.util.Set;

/**
 * A person with an account.
 *
 * @param key 32 hexadecimal digits that never change; not the name, as in Confluence
 * @param name what the person types to log in, lower case
 * @param groups names of all groups the person belongs to
 */
public record User(
        String key, String name, String fullName, String email, Locale language, Theme theme, Set<String> groups) {
    /** Whether the person belongs to Confluence's super group, which no permission stops. */
    public boolean isAdministrator() {
        return groups.contains(Users.ADMINISTRATORS);
    }

    /** Whether the account is gone, and only the key and the name are left. */
    public boolean isRemoved() {
        return email.isEmpty();
    }

    /** Whether the person may use the wiki at all. */
    public boolean isLicensed() {
        return isAdministrator() || groups.contains(Users.USERS);
    }
}
