package org.journeymaps.rest;

import org.jspecify.annotations.Nullable;

/** The header that a page of another site cannot send. */
final class Xsrf {

    static final String HEADER = "X-Atlassian-Token";

    private static final String VALUE = "no-check";

    private Xsrf() {}

    static boolean isGiven(@Nullable String header) {
        return VALUE.equals(header);
    }
}
