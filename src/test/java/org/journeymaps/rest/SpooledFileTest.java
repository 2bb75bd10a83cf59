package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** A file that somebody sends is on the server's disk for as long as the request takes. */
class SpooledFileTest {

    private static final String TEXT = "NPS\n9\n";

    @Test
    void can_be_read_twice_and_is_gone_when_the_request_is_over() throws IOException {
        SpooledFile file = new SpooledFile();
        try (file) {
            try (OutputStream out = file.write()) {
                out.write(TEXT.getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < 2; i++) {
                try (InputStream in = file.open()) {
                    assertThat(in).hasContent(TEXT);
                }
            }
            assertThat(file.size()).isEqualTo(TEXT.length());
        }

        assertThatThrownBy(file::open).isInstanceOf(NoSuchFileException.class);
    }
}
