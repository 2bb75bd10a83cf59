package org.journeymaps.wiki;

/** Says that a text is not well-formed XML. */
final class NotXmlException extends Exception {

    /** @param index of the character that was read last or could not be read */
    NotXmlException(int index) {
        super("The text is not well-formed XML at character " + index);
    }
}
