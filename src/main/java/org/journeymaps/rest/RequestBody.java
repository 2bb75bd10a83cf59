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

    private RequestBody() {}

    /** UTF-8 text; reading it fails with {@link TooLargeException} beyond the limit, and when it is not UTF-8. */
    static Reader reader(InputStream body) {
        return new InputStreamReader(
                new Limited(body),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The body has more bytes than {@value #LIMIT}. */
    static final class TooLargeException extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    private static final class Limited extends FilterInputStream {

        private long left = LIMIT;

        Limited(InputStream body) {
            super(body);
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
                throw new TooLargeException();
            }
        }
    }
}
