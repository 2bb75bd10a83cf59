package org.journeymaps.discussion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.People;
import org.jspecify.annotations.Nullable;

/** What the people of one discussion are called. Each is looked up once. */
final class Names {

    private final People people;
    private final Words words;
    private final Map<Optional<String>, String> known = new HashMap<>();

    Names(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    /** The name of somebody; a word for one who has no account any more, and for an anonymous one. */
    String of(@Nullable String userKey) {
        return known.computeIfAbsent(Optional.ofNullable(userKey), key -> lookUp(userKey));
    }

    private String lookUp(@Nullable String userKey) {
        if (userKey == null) {
            return words.text("journey-maps.person.anonymous");
        }
        String name = people.name(userKey);
        return name.isEmpty() ? words.text("journey-maps.person.former") : name;
    }

    /** The first letters of the first and the last word of a name. */
    String initials(String name) {
        String[] parts = name.strip().split("\\s+", -1);
        String last = parts.length > 1 ? first(parts[parts.length - 1]) : "";
        return (first(parts[0]) + last).toUpperCase(words.locale());
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
