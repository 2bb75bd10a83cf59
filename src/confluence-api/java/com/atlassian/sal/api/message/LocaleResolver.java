package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Set;

// Source: Javadoc Confluence 5.7 and 9.2.4, its implementation ConfluenceLocaleResolver.
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}
