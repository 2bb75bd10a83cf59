package org.journeymaps.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser. Each person gets a window of their own, logged in, with the language and the colours they like. */
public final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final URI baseUrl;

    Browser(URI baseUrl) {
        this.baseUrl = baseUrl;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--font-render-hinting=none")));
    }

    /** A window of 1600 × 1000 pixels. */
    public Window open(String user) {
        return open(user, new Look(1600, 1000, "en", false, true));
    }

    public Window open(String user, Look look) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.script()));
        Window window = new Window(context, context.newPage(), baseUrl);
        window.logIn(user, look.language());
        return window;
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
            return page;
        }

        /** Keeps a picture of the whole page for those who look at the design. */
        public void screenshot(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
        }

        @Override
        public void close() {
            context.close();
        }

        private void logIn(String user, String language) {
            visit("/login.action");
            page.fill("input[name=os_username]", user);
            page.fill("input[name=os_password]", user);
            page.press("input[name=os_password]", "Enter");
            page.waitForURL(url -> !url.contains("login.action"));
            visit("/users/viewmysettings.action");
            page.selectOption("select[name=language]", language);
            page.check("input[name=theme][value=MATCH]");
            page.click("#settings-form button[type=submit]");
            page.waitForURL("**/viewmysettings.action?saved=true");
        }
    }
}
