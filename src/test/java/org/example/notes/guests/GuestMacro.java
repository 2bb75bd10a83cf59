package org.example.notes.guests;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.user.UserManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names who is reading, for which it needs a package that may be missing. */
final class GuestMacro implements Macro {
    private final @Nullable UserManager users;

    GuestMacro() {
        this.users = null;
    }

    GuestMacro(UserManager users) {
        this.users = users;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return users == null || users.getRemoteUserKey() == null ? "a guest" : "a user";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
