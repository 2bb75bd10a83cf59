package org.wikihost.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people of the wiki and their groups. */
public interface Users {
    /** Everybody who may use the wiki. */
    String USERS = "confluence-users";

    /** Confluence's super group. */
    String ADMINISTRATORS = "confluence-administrators";

    Optional<User> byName(String name);

    Optional<User> byKey(String key);

    /** The people with these keys, by key, in one query; unknown keys are left out. */
    Map<String, User> byKeys(Collection<String> keys);

    /** Everybody, by name. */
    List<User> all();

    /** The person, when the password is right. */
    Optional<User> login(String name, String password);

    List<String> groups();

    void changePreferences(String userKey, Locale language, Theme theme);
}
