package org.wikihost.wiki;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of the wiki and their groups. */
public final class Users {
    /** Everybody who may use the wiki. */
    public static final String USERS = "confluence-users";

    /** Confluence's super group. */
    public static final String ADMINISTRATORS = "confluence-administrators";

    private final UserRows rows;
    private final Passwords passwords = new Passwords();

    Users(UserRows rows) {
        this.rows = rows;
    }

    /** The person who logs in with this name, whatever the case. */
    public Optional<User> byName(String name) {
        return rows.byName(name.toLowerCase(Locale.ROOT));
    }

    /** The person with this user key, also one who was removed. */
    public Optional<User> byKey(String key) {
        return rows.byKeys(List.of(key)).stream().findFirst();
    }

    /** The people with these keys, by key, in one query; unknown keys are left out. */
    public Map<String, User> byKeys(Collection<String> keys) {
        return rows.byKeys(Set.copyOf(keys)).stream().collect(Collectors.toMap(User::key, Function.identity()));
    }

    /** Everybody, by name. */
    public List<User> all() {
        return rows.all();
    }

    /** The person, when the password is right. */
    public Optional<User> login(String name, String password) {
        String lower = name.toLowerCase(Locale.ROOT);
        return rows.password(lower)
                .filter(stored -> passwords.matches(password, stored))
                .flatMap(stored -> rows.byName(lower));
    }

    /** The names of all groups. */
    public List<String> groups() {
        return rows.groups();
    }

    /** Removes the person for good. What they wrote stays theirs, under the name that Confluence gives such people. */
    public void remove(String userKey) {
        rows.remove(userKey);
    }

    /** Sets the language and the colours that the person sees. */
    public void changePreferences(String userKey, Locale language, Theme theme) {
        rows.updatePreferences(userKey, language, theme);
    }

    /** Adds one person for each role: administrator, author, commentator, reader. Each password is the name. */
    void addFirstPeople() {
        add("admin", "Administrator", Set.of(USERS, ADMINISTRATORS));
        add("editor", "Editor", Set.of(USERS));
        add("manager", "Manager", Set.of(USERS));
        add("viewer", "Viewer", Set.of(USERS));
    }

    private void add(String name, String fullName, Set<String> groups) {
        String key = UUID.nameUUIDFromBytes(("user:" + name).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        User user = new User(key, name, fullName, name + "@example.org", Locale.ENGLISH, Theme.MATCH, groups);
        rows.insert(user, passwords.hash(name));
    }
}
