package org.wikihost.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Keeps what a servlet writes until it is known what to do with it. */
final class BufferedAnswer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final PrintWriterHolder writer = new PrintWriterHolder();

    BufferedAnswer(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        writer.flush();
        return content.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                content.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                content.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("An app's servlet writes at once in this host");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        return writer.get();
    }

    @Override
    public void setContentLength(int length) {
        // The frame changes the length.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The frame changes the length.
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    private final class PrintWriterHolder {
        private PrintWriter opened;

        private PrintWriter get() {
            if (opened == null) {
                if (getCharacterEncoding() == null || getCharacterEncoding().equalsIgnoreCase("ISO-8859-1")) {
                    setCharacterEncoding(StandardCharsets.UTF_8.name());
                }
                opened = new PrintWriter(new OutputStreamWriter(content, Charset.forName(getCharacterEncoding())));
            }
            return opened;
        }

        private void flush() {
            if (opened != null) {
                opened.flush();
            }
        }
    }
}
