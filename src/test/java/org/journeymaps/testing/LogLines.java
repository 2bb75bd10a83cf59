package org.journeymaps.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the wiki writes into its log meanwhile. */
public final class LogLines implements AutoCloseable {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    public LogLines() {
        System.setErr(new PrintStream(new Both(), true, StandardCharsets.UTF_8));
    }

    public String text() {
        return lines.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
    }

    private final class Both extends OutputStream {
        @Override
        public synchronized void write(int b) {
            before.write(b);
            lines.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            before.write(bytes, offset, length);
            lines.write(bytes, offset, length);
        }
    }
}
