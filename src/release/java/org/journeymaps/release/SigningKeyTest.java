package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    /** The first test of RFC 8032, section 7.1: it signs nothing at all. */
    private static final String SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final String SIGNATURE = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
    private static final byte[] NOTHING = {};

    @TempDir
    private Path folder;

    @Test
    void a_key_file_signs_as_the_standard_says() throws Exception {
        SigningKey key = SigningKey.read(file(pem(SEED)));

        assertThat(hex(key.sign(NOTHING))).isEqualTo(SIGNATURE);
        assertThat(hex(key.publicKey().getEncoded())).endsWith(PUBLIC);
    }

    @Test
    void a_signature_holds_for_the_very_same_bytes_and_the_very_same_key() {
        SigningKey key = SigningKey.throwAway();
        byte[] jar = "a jar".getBytes(StandardCharsets.UTF_8);
        byte[] changed = "a jaR".getBytes(StandardCharsets.UTF_8);

        assertThat(key.verifies(jar, key.sign(jar))).isTrue();
        assertThat(key.verifies(changed, key.sign(jar))).isFalse();
        assertThat(SigningKey.throwAway().verifies(jar, key.sign(jar))).isFalse();
    }

    @Test
    void a_file_without_a_usable_key_is_named_with_what_it_should_hold() throws Exception {
        String rsa = pem(KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPrivate()
                .getEncoded());
        String cut = pem(SEED).replaceFirst("\n.{20}", "\n");
        String locked = pem(SEED).replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");

        for (String content : new String[] {rsa, cut, locked, "", "a certificate"}) {
            assertThatThrownBy(() -> SigningKey.read(file(content)))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessage("The key file " + folder.resolve("key.pem")
                            + " holds no Ed25519 private key in PKCS #8 PEM form without a password, as 'openssl genpkey"
                            + " -algorithm ed25519' writes it.");
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path missing = folder.resolve("no.pem");
        assertThatThrownBy(() -> SigningKey.read(missing))
                .isInstanceOf(ReleaseException.class)
                .hasMessage("The key file " + missing + " cannot be read.");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("key.pem"), content);
    }

    private static String pem(String seed) {
        return pem(HexFormat.of().parseHex("302e020100300506032b657004220420" + seed));
    }

    private static String pem(byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
