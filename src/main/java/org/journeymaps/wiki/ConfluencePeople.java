package org.journeymaps.wiki;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.function.Supplier;
import org.journeymaps.render.Words;
import org.jspecify.annotations.Nullable;

/** People by way of Confluence's users. */
final class ConfluencePeople implements People {

    private final UserAccessor userAccessor;
    private final LocaleResolver localeResolver;
    private final I18nResolver i18nResolver;

    ConfluencePeople(UserAccessor userAccessor, LocaleResolver localeResolver, I18nResolver i18nResolver) {
        this.userAccessor = userAccessor;
        this.localeResolver = localeResolver;
        this.i18nResolver = i18nResolver;
    }

    @Override
    public String name(@Nullable String userKey) {
        ConfluenceUser user = user(userKey);
        return user == null ? "" : user.getFullName();
    }

    @Override
    public Optional<String> key(String userName) {
        return Optional.ofNullable(userAccessor.getUserByName(userName))
                .map(user -> user.getKey().getStringValue());
    }

    @Override
    public Words words(String userKey) {
        return new ConfluenceWords(i18nResolver, localeResolver.getLocale(new UserKey(userKey)));
    }

    @Override
    public <T> T inTheNameOf(String userKey, Supplier<T> work) {
        ConfluenceUser user = user(userKey);
        if (user == null) {
            throw new IllegalArgumentException("There is no such user");
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }

    private @Nullable ConfluenceUser user(@Nullable String userKey) {
        return userKey == null ? null : userAccessor.getExistingUserByKey(new UserKey(userKey));
    }
}
