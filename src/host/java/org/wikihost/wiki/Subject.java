package org.wikihost.wiki;

import org.jspecify.annotations.Nullable;

/** Whom a space permission or a restriction is for. */
public sealed interface Subject {
    /** Everybody who belongs to a group. */
    record OfGroup(String group) implements Subject {}

    /** One person, by user key. */
    record OfUser(String userKey) implements Subject {}

    /** Everybody, logged in or not. */
    record Everybody() implements Subject {}

    /** Whether the person, or an anonymous reader when null, is meant. */
    default boolean includes(@Nullable User user) {
        if (this instanceof OfGroup of) {
            return user != null && user.groups().contains(of.group());
        }
        if (this instanceof OfUser of) {
            return user != null && user.key().equals(of.userKey());
        }
        return true;
    }
}
