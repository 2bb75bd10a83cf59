package org.wikihost.wiki;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted hashes of passwords, as {@code salt:hash} in hexadecimal digits. */
final class Passwords {
    /** Few: scripts give their password with every request, and the passwords of this wiki are no secrets. */
    private static final int ITERATIONS = 100;

    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;
    private final SecureRandom random = new SecureRandom();

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return hex.formatHex(salt) + ":" + hex.formatHex(derive(password, salt));
    }

    boolean matches(String password, String stored) {
        int colon = stored.indexOf(':');
        HexFormat hex = HexFormat.of();
        byte[] salt = hex.parseHex(stored.substring(0, colon));
        return MessageDigest.isEqual(hex.parseHex(stored.substring(colon + 1)), derive(password, salt));
    }

    private static byte[] derive(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot hash passwords.", e);
        }
    }
}
