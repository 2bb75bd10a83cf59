package com.atlassian.confluence.user;

import java.util.concurrent.Callable;

// Source: Javadoc Confluence 9.0.3; get and set called by atlassian-labs Slack app on 10.0.
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USERS = new ThreadLocal<>();

    public static ConfluenceUser get() {
        return USERS.get();
    }

    public static void set(ConfluenceUser user) {
        USERS.set(user);
    }

    public static void reset() {
        USERS.remove();
    }

    public static void asUser(ConfluenceUser user, Runnable task) {
        ConfluenceUser before = get();
        set(user);
        try {
            task.run();
        } finally {
            set(before);
        }
    }

    public static <T> T asUser(ConfluenceUser user, Callable<T> task) throws Exception {
        ConfluenceUser before = get();
        set(user);
        try {
            return task.call();
        } finally {
            set(before);
        }
    }
}
