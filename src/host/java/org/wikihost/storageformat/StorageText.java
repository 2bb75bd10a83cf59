package org.wikihost.storageformat;

/** Storage format as plain text. */
public interface StorageText {
    /** @throws StorageFormatException when the text is not well-formed */
    void check(String storage);

    /** The words of the text, without markup and without parameters of macros. */
    String words(String storage);
}
