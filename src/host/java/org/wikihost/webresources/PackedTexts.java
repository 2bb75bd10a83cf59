package org.wikihost.webresources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Scripts and styles packed with gzip, once for all readers: a script of AUI takes 20 ms, which a browser on the same machine would have to wait
 * for at each load. The packed text depends on the text alone; the last 200 are kept.
 */
final class PackedTexts {
    private static final int MOST = 200;

    private final Map<ByteBuffer, byte[]> packed = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, byte[]> eldest) {
            return size() > MOST;
        }
    });

    byte[] of(byte[] text) {
        return packed.computeIfAbsent(ByteBuffer.wrap(text.clone()), key -> pack(text))
                .clone();
    }

    private static byte[] pack(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
