package org.journeymaps.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files to hand out: what was built, a signature beside each, the certificate to verify them by, and checksums of all. */
final class ReleaseFolder {
    private final Path folder;

    private ReleaseFolder(Path folder) {
        this.folder = folder;
    }

    /** An empty folder. */
    static ReleaseFolder create(Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        return new ReleaseFolder(folder);
    }

    /**
     * Takes a copy of a file and signs it in the form that Confluence's app signature check reads: a signature of all bytes of the file,
     * as Base64 on one line.
     */
    void publish(Path built, SigningKey key) throws IOException {
        byte[] content = Files.readAllBytes(built);
        Files.write(folder.resolve(name(built)), content);
        write(name(built) + ".sig", Base64.getEncoder().encodeToString(key.sign(content)));
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Writes the lists that {@code sha256sum --check} and {@code sha512sum --check} read. */
    void writeChecksums() throws IOException {
        List<Path> files = files();
        write("SHA256SUMS", checksums("SHA-256", files));
        write("SHA512SUMS", checksums("SHA-512", files));
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String checksums(String algorithm, List<Path> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            String sum = HexFormat.of().formatHex(digest(algorithm).digest(Files.readAllBytes(file)));
            lines.append(sum).append("  ").append(name(file)).append('\n');
        }
        return lines.toString();
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
