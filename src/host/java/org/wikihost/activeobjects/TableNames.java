package org.wikihost.activeobjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/** Names of tables and columns as Confluence makes them. */
final class TableNames {
    private static final int DIGITS = 6;

    private TableNames() {}

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5 digest, in upper case. */
    static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().formatHex(digest);
            return "AO_" + digits.substring(digits.length() - DIGITS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static NameConverters converters(String namespace) {
        String prefix = prefix(namespace);
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }
}
