package org.wikihost.confluence;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wikihost.request.RequestScope;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** Languages: the current reader's, and those that people chose. */
final class HostLocaleResolver implements LocaleResolver {
    private final RequestScope scope;
    private final Users users;

    HostLocaleResolver(RequestScope scope, Users users) {
        this.scope = scope;
        this.users = users;
    }

    @Override
    public Locale getLocale() {
        return scope.reader().locale();
    }

    @Override
    public Locale getLocale(@Nullable UserKey key) {
        return key == null
                ? getLocale()
                : users.byKey(key.getStringValue()).map(User::language).orElseGet(this::getLocale);
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.ENGLISH, Locale.FRENCH);
    }
}
