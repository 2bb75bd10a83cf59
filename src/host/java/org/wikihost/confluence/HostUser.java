package org.wikihost.confluence;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Objects;
import org.wikihost.request.Person;
import org.wikihost.wiki.User;

/** A person of the wiki as apps see it. Equal to every other object of the same person. */
public final class HostUser implements Person {
    private static final long serialVersionUID = 1L;
    private final transient User user;

    public HostUser(User user) {
        this.user = Objects.requireNonNull(user, "user");
    }

    /** The wiki's own record. */
    public User user() {
        return user;
    }

    @Override
    public Locale language() {
        return user.language();
    }

    @Override
    public UserKey getKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostUser that && user.key().equals(that.user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name();
    }
}
