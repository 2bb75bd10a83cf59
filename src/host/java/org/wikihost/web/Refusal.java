package org.wikihost.web;

/** A request that is refused with an HTTP status and an error page in the reader's language. */
public final class Refusal extends RuntimeException {
    private final int status;
    private final String key;

    private Refusal(int status, String key) {
        super(key);
        this.status = status;
        this.key = key;
    }

    /** 404: there is no such thing, or the reader may not know that there is. */
    public static Refusal notFound() {
        return new Refusal(404, "error.not-found");
    }

    /** 403: the reader may know that it is there but may not do this. Who is not logged in is asked to log in instead. */
    public static Refusal notPermitted() {
        return new Refusal(403, "error.not-permitted");
    }

    /** 403: the form came without the token that only this site's own pages know. */
    public static Refusal forgedForm() {
        return new Refusal(403, "error.xsrf");
    }

    /** 403: nothing can be changed while the site is read-only. */
    public static Refusal readOnly() {
        return new Refusal(403, "error.read-only");
    }

    /** 400: a value of the form or the address makes no sense. */
    public static Refusal badRequest() {
        return new Refusal(400, "error.bad-request");
    }

    static Refusal methodNotAllowed() {
        return new Refusal(405, "error.method-not-allowed");
    }

    int status() {
        return status;
    }

    /** The start of the text keys: {@code <key>.title} and {@code <key>.body}. */
    String key() {
        return key;
    }
}
