package org.wikihost.velocity;

/** Reads the name of a template reference as it is written, for example {@code $!{page.getBodyHtml(3)}}. */
final class ReferenceName {
    private static final String SAFE_SUFFIX = "Html";

    private ReferenceName() {}

    /** Whether the last property or method of the reference ends in {@code Html}, Confluence's mark for ready HTML. */
    static boolean endsInHtml(String reference) {
        int end = reference.endsWith("}") ? reference.length() - 1 : reference.length();
        if (end > 0 && reference.charAt(end - 1) == ')') {
            end = lastArgumentListStart(reference, end);
        }
        return reference.startsWith(SAFE_SUFFIX, end - SAFE_SUFFIX.length());
    }

    private static int lastArgumentListStart(String reference, int end) {
        int depth = 0;
        int start = end;
        char quote = 0;
        for (int i = 0; i < end; i++) {
            char c = reference.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                start = depth == 0 ? i : start;
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        return start;
    }
}
