package org.journeymaps.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The keys of answers, by which the same line of the same file is known again. They are salted hashes: nobody can tell from them whose
 * answer it was.
 */
final class RowKeys {

    private static final char BETWEEN = '\u0000';

    private final byte[] salt;
    private final MessageDigest digest;
    private final Map<String, Integer> occurrences = new HashMap<>();

    /** @param salt of the map; another map has other keys */
    RowKeys(UUID salt) {
        this.salt = salt.toString().getBytes(StandardCharsets.UTF_8);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    /** The key of a line that its survey has given an id, which may have a line for each place. */
    String ofId(String survey, String id, String day, String place) {
        return hash("id" + BETWEEN + survey + BETWEEN + id + BETWEEN + day + BETWEEN + place);
    }

    /** The key of a line that a person wrote on a day about a place: once. */
    String ofAddress(String email, String day, String place) {
        return hash("mail" + BETWEEN + email.toLowerCase(Locale.ROOT) + BETWEEN + day + BETWEEN + place);
    }

    /** The key of a line without an id: what it says, and how many lines of the file said the same before. */
    String ofCells(String cells) {
        String key = hash("row" + BETWEEN + cells);
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        return occurrence == 1 ? key : hash(key + BETWEEN + occurrence);
    }

    /** The key of one of the answers of a line. */
    String of(String lineKey, String part) {
        return hash(lineKey + BETWEEN + part);
    }

    private String hash(String text) {
        digest.update(salt);
        byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
