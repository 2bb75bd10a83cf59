package org.example.notes.guests;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.user.UserKey;
import java.util.Map;

/** Gives a template its text. */
public class GuestTexts implements ContextProvider {
    /** Without a user. */
    public GuestTexts() {}

    GuestTexts(UserKey user) {
        throw new IllegalArgumentException("no text for " + user);
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("greeting", "Welcome");
    }
}
