package org.wikihost.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the host writes into its log. */
public final class HostLog {
    private HostLog() {}

    /** Work during which the log is read. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** The lines that are written meanwhile. */
    public static List<String> during(Work work) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
