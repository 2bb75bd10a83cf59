package org.journeymaps.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serial;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The body of a request as text, never more of it than the limit. */
final class RequestBody {

    /** The most bytes of a request: a map's longest text, written with an escape for each of its characters. */
    static final int LIMIT = 12_500_000;

    /** The most bytes of a request of the discussion. */
    static final int SHORT = 100_000;

    private RequestBody() {}

    /** UTF-8 text; reading it fails with {@link TooLargeException} beyond the limit, and when it is not UTF-8. */
    static Reader reader(InputStream body) {
        return reader(body, LIMIT);
    }

    /** The same with another limit. */
    static Reader reader(InputStream body, int limit) {
        return new InputStreamReader(
                new Limited(body, limit),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The body has more bytes than it may. */
    static final class TooLargeException extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int limit;

        TooLargeException(int limit) {
            super("More than " + limit + " bytes");
            this.limit = limit;
        }

        int limit() {
            return limit;
        }
    }

    private static final class Limited extends FilterInputStream {

        private final int limit;
        private long left;

        Limited(InputStream body, int limit) {
            super(body);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLargeException {
            left -= read;
            if (left < 0) {
                throw new TooLargeException(limit);
            }
        }
    }
}
