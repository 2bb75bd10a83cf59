package org.wikihost.screens;

import static org.wikihost.screens.AdminScreens.forAdministrators;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wikihost.jobs.JobScheduler;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.request.RequestScope;
import org.wikihost.servlets.WebItems;
import org.wikihost.storageformat.EditorFormat;
import org.wikihost.storageformat.StorageDiff;
import org.wikihost.storageformat.TemplateFormat;
import org.wikihost.web.Answers;
import org.wikihost.web.FrameRenderer;
import org.wikihost.web.Routes;
import org.wikihost.web.SecureSessions;
import org.wikihost.web.Templates;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Wiki;

/** Puts all screens together and says at which of Confluence's addresses each answers. */
public final class Screens {
    private final Services services;
    private final Menus menus;
    private final PageTree tree;
    private final Answers answers;

    public Screens(Services services) {
        Templates templates = new Templates();
        this.services = services;
        this.menus = new Menus(services.webItems(), services.requests(), services.asConfluencePage());
        this.tree = new PageTree(services.wiki());
        FrameRenderer decorator = new Decorator(templates, services.wiki(), tree, menus, services.secureSessions());
        this.answers = new Answers(templates, decorator);
    }

    /**
     * What the screens stand on.
     *
     * @param asConfluencePage the page as apps see it
     * @param announceBlueprint tells the apps that a blueprint made this page
     * @param appFaults what is wrong with an app that runs, by its key
     * @param uploads a folder for files on their way
     */
    public record Services(
            Wiki wiki,
            PluginSystem plugins,
            WebItems webItems,
            RequestScope requests,
            EditorFormat editor,
            StorageDiff diff,
            TemplateFormat templates,
            PageHtml html,
            Function<Page, com.atlassian.confluence.pages.Page> asConfluencePage,
            Consumer<Page> announceBlueprint,
            JobScheduler jobs,
            Function<String, List<String>> appFaults,
            SecureSessions secureSessions,
            Path uploads) {}

    /** Writes what the screens answer, in the site's frame. */
    public Answers answers() {
        return answers;
    }

    /** All screens at their addresses. */
    public Routes routes() {
        Routes routes = new Routes();
        addReading(routes);
        addWriting(routes);
        addPeople(routes);
        addAdministration(routes);
        return routes;
    }

    private void addReading(Routes routes) {
        Wiki wiki = services.wiki();
        CommentThread thread = new CommentThread(wiki, services.html(), answers::fill);
        PageScreen page = new PageScreen(wiki, services.html(), thread, menus);
        DisplayScreen display = new DisplayScreen(wiki, page);
        DashboardScreen dashboard = new DashboardScreen(wiki);
        ExportScreens exports = new ExportScreens(wiki, services.html(), answers::fill);
        SpaceScreens spaces = new SpaceScreens(wiki, tree);
        routes.at("/", dashboard)
                .at("/dashboard.action", dashboard)
                .at("/index.action", dashboard)
                .at("/pages/viewpage.action", page)
                .below("/display/", display)
                .below("/spaces/", display)
                .at("/pages/viewpreviousversions.action", new HistoryScreen(wiki))
                .at("/pages/diffpagesbyversion.action", new DiffScreen(wiki, services.diff()))
                .at("/pages/viewpageattachments.action", new AttachmentsScreen(wiki))
                .below("/download/attachments/", new DownloadScreen(wiki))
                .at("/plugins/viewstorage/viewpagestorage.action", exports.storage())
                .at("/spaces/flyingpdf/pdfpageexport.action", exports.pdf())
                .at("/exportword", exports.word())
                .at("/spacedirectory/view.action", spaces.directory())
                .at("/collector/pages.action", spaces.pages());
    }

    private void addWriting(Routes routes) {
        Wiki wiki = services.wiki();
        EditorPage editorPage = new EditorPage();
        EditScreen edit = new EditScreen(wiki, services.editor(), editorPage);
        Blueprints blueprints = new Blueprints(
                services.plugins(), menus, services.templates(), wiki.labels(), services.announceBlueprint());
        CreateScreen create = new CreateScreen(wiki, services.editor(), editorPage, blueprints);
        PageActions actions = new PageActions(wiki);
        MacroScreens macros =
                new MacroScreens(new MacroCatalog(services.plugins()), services.editor(), services.html());
        routes.at("/pages/editpage.action", edit)
                .at("/pages/doeditpage.action", edit)
                .at("/pages/createpage.action", create)
                .at("/pages/docreatepage.action", create)
                .at("/pages/resumedraft.action", create.resume())
                .at("/pages/editorframe.action", new EditorFrameScreen())
                .at("/createcontent/dialog.action", new CreateDialogScreen(wiki, blueprints))
                .at("/pages/removepage.action", actions.remove())
                .at("/pages/revertpagebacktoversion.action", actions.restoreVersion())
                .at("/pages/watchpage.action", actions.watch())
                .at("/pages/labels.action", actions.labels())
                .at("/pages/comment.action", new CommentScreen(wiki))
                .at("/pages/copypage.action", new CopyScreen(wiki))
                .at("/pages/movepage.action", new MoveScreen(wiki))
                .at("/pages/restrictions.action", new RestrictionsScreen(wiki))
                .at("/pages/viewtrash.action", new TrashScreen(wiki))
                .at("/plugins/macrobrowser/browse-macros.action", macros.browse())
                .at("/rest/tinymce/1/drafts", new DraftScreens(wiki.drafts(), services.editor()).save())
                .at("/rest/tinymce/1/macro/preview", macros.preview())
                .at("/rest/tinymce/1/macro/placeholder", macros.placeholder())
                .at("/rest/tinymce/1/content/convert", macros.convert());
    }

    private void addPeople(Routes routes) {
        LoginScreen login = new LoginScreen(services.wiki().users());
        UserScreens users = new UserScreens(services.wiki().users());
        routes.at("/login.action", login)
                .at("/dologin.action", login)
                .at("/logout.action", new LogoutScreen())
                .at("/users/viewmysettings.action", users.settings())
                .at("/users/viewuserprofile.action", users.profile());
    }

    private void addAdministration(Routes routes) {
        AdminScreens admin = new AdminScreens(services.wiki());
        AppsScreen apps = new AppsScreen(services.plugins(), services.appFaults(), services.uploads());
        JobsScreen jobs = new JobsScreen(services.jobs());
        AuthenticateScreen authenticate = new AuthenticateScreen(services.wiki().users(), services.secureSessions());
        routes.at("/admin", forAdministrators(admin.console()))
                .at("/admin/", forAdministrators(admin.console()))
                .at("/admin/console.action", forAdministrators(admin.console()))
                .at("/admin/users/browseusers.action", forAdministrators(admin.people()))
                .at("/admin/mail/outbox.action", forAdministrators(admin.outbox()))
                .at("/admin/maintenance.action", forAdministrators(admin.readOnly()))
                .at("/plugins/servlet/upm", forAdministrators(apps))
                .at("/admin/scheduledjobs/viewscheduledjobs.action", forAdministrators(jobs))
                .at("/plugins/servlet/audit", forAdministrators(new AuditScreen(services.wiki())))
                .at("/authenticate.action", forAdministrators(authenticate))
                .at("/doauthenticate.action", forAdministrators(authenticate))
                .at("/dropauthentication.action", authenticate.drop());
    }
}
