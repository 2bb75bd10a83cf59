package org.journeymaps.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is no table of text, or too large, or cut off, is refused with the way out. */
class ForeignFilesTest {

    @Test
    void a_workbook_is_told_from_an_archive() throws IOException {
        assertThat(refusal(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("file-workbook");
        assertThat(refusal(zip("answers.csv"))).isEqualTo("file-archive");
    }

    @ParameterizedTest
    @CsvSource({
        "d0cf11e0a1b11ae1,file-workbook",
        "1f8b0800,file-archive",
        "255044462d312e37,file-pdf",
        "89504e470d0a1a0a,file-picture",
        "ffd8ffe0,file-picture",
        "474946383961,file-picture",
        "00010203040506070809,file-binary"
    })
    void other_kinds_are_known_by_their_first_bytes(String hex, String what) {
        assertThat(refusal(HexFormat.of().parseHex(hex))).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html>|file-web-page",
                "'  <?xml version=\"1.0\"?>'|file-web-page",
                "{\"answers\": []}|file-json",
                "[{\"a\": 1}]|file-json",
                "''|file-empty",
                "'  '|file-empty",
                "NPS|file-no-rows"
            })
    void text_that_is_no_table_is_refused(String text, String what) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(what);
    }

    @Test
    void a_file_that_ends_within_quotes_was_cut_off_and_the_line_is_told() {
        RefusedFileException refused = refused(TextFile.of("NPS,Comment", "9,fine", "8,\"a", "b\"", "7,\"and then"));

        assertThat(refused.fault().what()).isEqualTo("file-cut");
        assertThat(refused.fault().arguments()).containsExactly(5);
    }

    @Test
    void a_quote_that_nobody_closes_does_not_fill_the_memory() {
        RefusedFileException refused = refused(TextFile.of("NPS,Comment", "9,\"fine", "8,x\n".repeat(200_000)));

        assertThat(refused.fault().what()).isEqualTo("file-cut");
        assertThat(refused.fault().arguments()).containsExactly(2);
    }

    @Test
    void a_file_that_says_to_be_huge_is_refused_without_being_read() {
        FileSource huge = new FileSource() {
            @Override
            public String name() {
                return "huge.csv";
            }

            @Override
            public long size() {
                return 2L << 30;
            }

            @Override
            public InputStream open() {
                throw new AssertionError("nobody reads it");
            }
        };

        assertThat(refused(huge).fault().what()).isEqualTo("file-too-large");
    }

    @Test
    void too_many_lines_and_too_many_columns_are_refused() {
        String columns = "c,".repeat(Limits.COLUMNS) + "c";
        String rows = "NPS\n" + "9\n".repeat(Limits.ROWS + 1);

        assertThat(refusal((columns + "\n" + columns).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file-columns");
        assertThat(refusal(rows.getBytes(StandardCharsets.UTF_8))).isEqualTo("file-rows");
        assertThat(refusal(rows.substring(0, rows.length() - 2).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static String refusal(byte[] bytes) {
        TextFile file = new TextFile("file", bytes);
        RefusedFileException refused = refused(file);
        return refused == null ? "" : refused.fault().what();
    }

    private static RefusedFileException refused(FileSource file) {
        return catchThrowableOfType(RefusedFileException.class, () -> TakenIn.look(file));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(65);
            }
        }
        return bytes.toByteArray();
    }
}
