package org.wikihost.jobs.keeper;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** Writes into the page "Kept" in the name of the editor. Says who it worked for before, during and after. */
public class PageKeeper implements JobRunner {
    private final PageManager pages;
    private final UserAccessor users;
    private final UserManager userManager;
    private final LocaleResolver locales;
    private final TransactionTemplate transactions;
    private final ClusterLockService locks;

    public PageKeeper(
            PageManager pages,
            UserAccessor users,
            UserManager userManager,
            LocaleResolver locales,
            TransactionTemplate transactions,
            ClusterLockService locks) {
        this.pages = pages;
        this.users = users;
        this.userManager = userManager;
        this.locales = locales;
        this.transactions = transactions;
        this.locks = locks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName("org.wikihost.jobs.keeper");
        if (!lock.tryLock()) {
            return JobRunnerResponse.aborted("already running");
        }
        try {
            StringBuilder workedFor = new StringBuilder(who());
            AuthenticatedUserThreadLocal.asUser(users.getUserByName("editor"), () -> {
                transactions.execute(() -> {
                    Page page = pages.getPage("DEMO", "Kept");
                    pages.saveNewVersion(
                            page,
                            kept -> {
                                kept.setBodyAsString("<p>kept</p>");
                                kept.setVersionComment("Kept by the job");
                            },
                            DefaultSaveContext.MINOR_EDIT);
                    return page;
                });
                workedFor.append(", ").append(who());
            });
            return JobRunnerResponse.success(
                    workedFor.append(", ").append(who()).toString());
        } finally {
            lock.unlock();
        }
    }

    private String who() {
        var user = userManager.getRemoteUser();
        return (user == null ? "nobody" : user.getUsername()) + " in "
                + locales.getLocale().getLanguage();
    }
}
