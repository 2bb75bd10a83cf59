package org.journeymaps.wiki;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.journeymaps.render.Words;
import org.jspecify.annotations.Nullable;

/** The reader by way of Confluence's session and profile. */
final class ConfluenceReader implements Reader {

    private final UserManager userManager;
    private final LocaleResolver localeResolver;
    private final I18nResolver i18nResolver;

    ConfluenceReader(UserManager userManager, LocaleResolver localeResolver, I18nResolver i18nResolver) {
        this.userManager = userManager;
        this.localeResolver = localeResolver;
        this.i18nResolver = i18nResolver;
    }

    @Override
    public @Nullable String userKey() {
        UserKey key = userManager.getRemoteUserKey();
        return key == null ? null : key.getStringValue();
    }

    @Override
    public Words words() {
        return new ConfluenceWords(i18nResolver, localeResolver.getLocale());
    }
}
