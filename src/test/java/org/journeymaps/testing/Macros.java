package org.journeymaps.testing;

import java.util.UUID;

/** Storage format with the journey-map macro in it. */
public final class Macros {
    private Macros() {}

    public static String empty(UUID key) {
        return "<ac:structured-macro ac:name=\"journey-map\">" + map(key) + "</ac:structured-macro>";
    }

    public static String withBody(UUID key, String body) {
        return "<ac:structured-macro ac:name=\"journey-map\">" + map(key) + body(body) + "</ac:structured-macro>";
    }

    /** As a script writes it that does not know of keys. */
    public static String withoutKey(String body) {
        return "<ac:structured-macro ac:name=\"journey-map\">" + body(body) + "</ac:structured-macro>";
    }

    private static String map(UUID key) {
        return "<ac:parameter ac:name=\"map\">" + key + "</ac:parameter>";
    }

    private static String body(String text) {
        return "<ac:plain-text-body><![CDATA[" + text + "]]></ac:plain-text-body>";
    }
}
