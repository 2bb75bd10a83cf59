package org.journeymaps.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A real browser. Each person gets a window of their own with the language and the colours they like. A person logs in at the first window;
 * the next ones go on with the same session.
 */
public final class Browser implements AutoCloseable {
    private static final int MANY = 1_000;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final URI baseUrl;
    private final Map<String, String> sessions = new HashMap<>();

    Browser(URI baseUrl) {
        this.baseUrl = baseUrl;
        this.playwright = Chromium.driver();
        this.browser = Chromium.launch(playwright);
    }

    /** A window of 1600 × 1000 pixels. */
    public Window open(String user) {
        return open(user, new Look(1600, 1000, "en", false, true));
    }

    public Window open(String user, Look look) {
        return open(user, look, options(look));
    }

    /** A window on a screen that is touched. */
    public Window openTouched(String user, Look look) {
        return open(user, look, options(look).setHasTouch(true).setIsMobile(true));
    }

    /** A window of somebody who has not logged in. */
    public Window openUnknown(Look look) {
        BrowserContext context = browser.newContext(options(look));
        return new Window(context, context.newPage(), baseUrl);
    }

    private Window open(String user, Look look, NewContextOptions options) {
        String session = sessions.get(user);
        BrowserContext context = browser.newContext(session == null ? options : options.setStorageState(session));
        Window window = new Window(context, context.newPage(), baseUrl);
        if (session == null) {
            window.logIn(user);
            sessions.put(user, context.storageState());
        }
        window.setPreferences(look.language());
        return window;
    }

    private static NewContextOptions options(Look look) {
        return new NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.script());
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** How a person looks at the wiki. */
    public record Look(int width, int height, String language, boolean dark, boolean script) {}

    /** One person's window. */
    public record Window(BrowserContext context, Page page, URI baseUrl) implements AutoCloseable {

        public Page viewPage(long pageId) {
            return visit("/pages/viewpage.action?pageId=" + pageId);
        }

        public Page visit(String path) {
            page.navigate(baseUrl + path);
            page.waitForFunction(
                    "() => matchMedia('(scripting: none)').matches || !document.querySelector('.jm-map .jm-tools[aria-busy]')");
            return page;
        }

        /** Presses Tab until the focus is on such an element. */
        public void tabTo(String selector) {
            for (int presses = 0; presses < MANY; presses++) {
                page.keyboard().press("Tab");
                if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                    return;
                }
            }
            assertThat(page.locator(selector).first()).isFocused();
        }

        /** Keeps a picture of the whole page for those who look at the design. */
        public void screenshot(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
        }

        /** Keeps a picture of what the window shows. */
        public void picture(String name) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
        }

        @Override
        public void close() {
            context.close();
        }

        private void logIn(String user) {
            visit("/login.action");
            page.fill("input[name=os_username]", user);
            page.fill("input[name=os_password]", user);
            page.press("input[name=os_password]", "Enter");
            page.waitForURL(url -> !url.contains("login.action"));
        }

        /** The wiki keeps these with the person and not with the session. */
        private void setPreferences(String language) {
            APIResponse answer = context.request()
                    .post(
                            baseUrl + "/users/viewmysettings.action",
                            RequestOptions.create()
                                    .setHeader("X-Atlassian-Token", "no-check")
                                    .setForm(FormData.create()
                                            .set("language", language)
                                            .set("theme", "MATCH"))
                                    .setMaxRedirects(0));
            if (answer.status() != 302) {
                throw new IllegalStateException("The preferences were not saved: " + answer.status());
            }
        }
    }
}
