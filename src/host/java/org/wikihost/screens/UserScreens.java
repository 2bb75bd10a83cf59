package org.wikihost.screens;

import java.util.Locale;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Theme;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** A person's profile and own settings. */
final class UserScreens {
    private final Users users;

    UserScreens(Users users) {
        this.users = users;
    }

    Screen profile() {
        return request -> {
            User user = users.byName(request.param("username")).orElseThrow(Refusal::notFound);
            return Answer.page("profile.vm", Map.of("user", user), Frame.site(user.fullName()));
        };
    }

    Screen settings() {
        return new Settings();
    }

    private final class Settings implements Screen {
        @Override
        public Answer get(WebRequest request) {
            User user = self(request);
            Map<String, Object> values = Map.of(
                    "language", user.language().getLanguage(),
                    "theme", user.theme().name(),
                    "saved", request.has("saved"));
            return Answer.page("settings.vm", values, Frame.site(request.texts().getText("settings.title")));
        }

        @Override
        public Answer post(WebRequest request) {
            Locale language = request.param("language").startsWith("fr") ? Locale.FRANCE : Locale.UK;
            Theme theme = switch (request.param("theme")) {
                case "DARK" -> Theme.DARK;
                case "MATCH" -> Theme.MATCH;
                default -> Theme.LIGHT;
            };
            users.changePreferences(self(request).key(), language, theme);
            return Answer.redirect("/users/viewmysettings.action?saved=true");
        }

        private static User self(WebRequest request) {
            User user = request.visitor().user();
            if (user == null) {
                throw Refusal.notPermitted();
            }
            return user;
        }
    }
}
