package org.wikihost.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wikihost.web.ReaderTexts;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** The names behind user keys, looked up once for a page; used by the templates as {@code $people}. */
public final class People {
    private final Map<String, User> users;
    private final ReaderTexts texts;

    private People(Map<String, User> users, ReaderTexts texts) {
        this.users = users;
        this.texts = texts;
    }

    static People of(Users users, List<String> keys, ReaderTexts texts) {
        List<String> known = keys.stream().filter(Objects::nonNull).distinct().toList();
        return new People(known.isEmpty() ? Map.of() : new HashMap<>(users.byKeys(known)), texts);
    }

    /** The full name, "Anonymous" for a null key, and "Unknown User" with the key for a person who was removed. */
    public String name(String userKey) {
        if (userKey == null) {
            return texts.getText("people.anonymous");
        }
        User user = users.get(userKey);
        return user == null ? texts.getText("people.unknown", userKey) : user.fullName();
    }
}
