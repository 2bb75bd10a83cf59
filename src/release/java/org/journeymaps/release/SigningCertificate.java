package org.journeymaps.release;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The certificate that an administrator puts into Confluence's trust store: X.509, signed by its own key. It holds nothing but what
 * follows from the key and the name, so that each release of one key has the same certificate, to the byte, and one copy of it serves them all.
 */
final class SigningCertificate {
    private static final byte[] ED25519 = Der.sequence(Der.identifier(1, 3, 101, 112));
    private static final byte[] COMMON_NAME = Der.identifier(2, 5, 4, 3);
    private static final byte[] BASIC_CONSTRAINTS = Der.identifier(2, 5, 29, 19);

    /** From the year of the first release to RFC 5280's "no end": who trusts a key stops trusting it by removing its certificate. */
    private static final byte[] VALIDITY = Der.sequence(Der.time("260101000000Z"), Der.farTime("99991231235959Z"));

    private final byte[] encoded;

    private SigningCertificate(byte[] encoded) {
        this.encoded = encoded;
    }

    static SigningCertificate of(SigningKey key, String name) {
        byte[] body = body(key.publicKey().getEncoded(), name);
        return new SigningCertificate(Der.sequence(body, ED25519, Der.bits(key.sign(body))));
    }

    private static byte[] body(byte[] publicKey, String name) {
        byte[] holder = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(name))));
        byte[] version3 = Der.tagged(0, Der.integer(BigInteger.TWO));
        byte[] serial = Der.integer(new BigInteger(1, Arrays.copyOf(sha256(publicKey), 16)));
        return Der.sequence(version3, serial, ED25519, holder, VALIDITY, holder, publicKey, extensions());
    }

    /** It may stand at the end of a chain: Java refuses to trust others that are not marked so. */
    private static byte[] extensions() {
        byte[] authority = Der.octets(Der.sequence(Der.yes()));
        return Der.tagged(3, Der.sequence(Der.sequence(BASIC_CONSTRAINTS, Der.yes(), authority)));
    }

    byte[] encoded() {
        return encoded.clone();
    }

    String pem() {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    }

    /** As {@code openssl x509 -fingerprint -sha256} prints it. */
    String fingerprint() {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(sha256(encoded));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
