package org.journeymaps.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes the folder of a release, or says in one sentence why not and leaves none, not even an earlier one. */
public final class ReleaseMain {
    private static final String NAME = "Journey Maps";

    private ReleaseMain() {}

    /**
     * Takes its options from system properties, which the profile {@code release} of {@code pom.xml} sets.
     *
     * @param arguments {@code check} to say at once, before the long tests, what would be in the way of a release at the end
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            Folders.delete(Path.of(option("folder")));
            List<Path> built = built();
            SigningKey key = key();
            if (!List.of(arguments).contains("check")) {
                make(built, key);
            }
        } catch (ReleaseException e) {
            System.err.println("No release: " + e.getMessage());
            System.exit(1);
        }
    }

    private static List<Path> built() throws ReleaseException {
        List<Path> files = paths(option("files"));
        for (Path file : files) {
            if (Files.notExists(file)) {
                throw new ReleaseException("Maven made no " + file.getFileName()
                        + ", and makes no list of parts when it is offline (-o).");
            }
        }
        return files;
    }

    private static SigningKey key() throws ReleaseException {
        return isThrowAway() ? SigningKey.throwAway() : SigningKey.read(Path.of(option("key")));
    }

    private static boolean isThrowAway() {
        return option("key").isEmpty();
    }

    private static void make(List<Path> built, SigningKey key)
            throws IOException, InterruptedException, ReleaseException {
        rebuild().expectSame(built);

        SigningCertificate certificate = SigningCertificate.of(key, isThrowAway() ? NAME + " (throw-away key)" : NAME);
        ReleaseFolder folder = ReleaseFolder.create(Path.of(option("folder")));
        for (Path file : built) {
            folder.publish(file, key);
        }
        folder.write("signing-certificate.pem", certificate.pem());
        folder.writeChecksums();
        report(folder, certificate);
    }

    private static Rebuild rebuild() {
        List<String> arguments =
                Pattern.compile("\\s+").splitAsStream(option("maven.arguments")).toList();
        return new Rebuild(Path.of(option("sources")), Path.of(option("rebuild")), Path.of(option("maven")), arguments);
    }

    private static void report(ReleaseFolder folder, SigningCertificate certificate) throws IOException {
        System.out.println("Two builds gave the same bytes. The release:");
        for (Path file : folder.files()) {
            System.out.println("  " + file);
        }
        System.out.println("SHA-256 fingerprint of the certificate: " + certificate.fingerprint());
        if (isThrowAway()) {
            System.out.println("The signatures prove nothing to others: there was no -Drelease.key=<file>, so they were"
                    + " made with a key that was thrown away.");
        }
    }

    private static List<Path> paths(String list) {
        return Arrays.stream(list.split(File.pathSeparator, -1)).map(Path::of).toList();
    }

    private static String option(String name) {
        return Objects.requireNonNull(System.getProperty("release." + name), name);
    }
}
