package org.journeymaps.journey;

/** The one form in which a map keeps a text: no white space around it, and lines that end with a line feed. */
final class Texts {

    private Texts() {}

    static String tidy(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Where the first control character (other than line feed and tab) or half of a surrogate pair stands, or −1. */
    static int indexOfForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return i;
            }
        }
        return -1;
    }
}
