package org.wikihost.web;

/** One screen of the wiki: the page a person opens and the forms on it. */
@FunctionalInterface
public interface Screen {

    /** Answers a GET. It changes nothing. */
    Answer get(WebRequest request);

    /** Answers a form that was sent with a valid {@code atl_token}. A screen without a form refuses with 405. */
    default Answer post(WebRequest request) {
        throw Refusal.methodNotAllowed();
    }
}
