package org.journeymaps.wiki;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text by the small parts that XML is made of. What it has read once it does not read again. */
final class XmlCursor {

    private static final String NAME_START =
            "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D"
                    + "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\x{10000}-\\x{EFFFF}";
    private static final String NAME_PART = NAME_START + "\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040";
    private static final String SIMPLE_NAME = "[" + NAME_START + "][" + NAME_PART + "]*+";

    /** A name in which colons mean nothing. */
    static final Pattern NAME = Pattern.compile("[:" + NAME_START + "][:" + NAME_PART + "]*+");

    /** A name of an element or an attribute, perhaps with a prefix. */
    static final Pattern QUALIFIED_NAME = Pattern.compile(SIMPLE_NAME + "(?::" + SIMPLE_NAME + ")?");

    private static final Pattern DECIMAL = Pattern.compile("[0-9]++");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]++");

    private final String text;
    private int index;

    XmlCursor(String text) {
        this.text = text;
    }

    /** Whether XML allows all characters of a text; it has no way to write the others. */
    static boolean isLegal(String text) {
        return text.codePoints().allMatch(XmlCursor::isLegal);
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint < Character.MIN_SURROGATE)
                || (codePoint > Character.MAX_SURROGATE && codePoint <= 0xFFFD)
                || (codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= Character.MAX_CODE_POINT);
    }

    int index() {
        return index;
    }

    boolean isAtEnd() {
        return index == text.length();
    }

    boolean isAt(String mark) {
        return text.startsWith(mark, index);
    }

    NotXmlException failure() {
        return new NotXmlException(index);
    }

    /** Goes past a mark if it is next. */
    boolean skip(String mark) {
        boolean isNext = isAt(mark);
        index += isNext ? mark.length() : 0;
        return isNext;
    }

    /** Goes past white space, if any is next. */
    boolean skipSpace() {
        int from = index;
        while (!isAtEnd() && " \t\r\n".indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index > from;
    }

    void expect(String mark) throws NotXmlException {
        if (!skip(mark)) {
            throw failure();
        }
    }

    String expect(Pattern pattern) throws NotXmlException {
        Matcher matcher = pattern.matcher(text).region(index, text.length());
        if (!matcher.lookingAt()) {
            throw failure();
        }
        index = matcher.end();
        return matcher.group();
    }

    /** What stands before a mark; goes past the mark. */
    String before(String mark) throws NotXmlException {
        int end = text.indexOf(mark, index);
        if (end < 0) {
            throw failure();
        }
        String part = upTo(end);
        expect(mark);
        return part;
    }

    /** The text before the next tag, reference or given character: at least one character. */
    String run(char stop) throws NotXmlException {
        int end = index;
        while (end < text.length() && "<&".indexOf(text.charAt(end)) < 0 && text.charAt(end) != stop) {
            end++;
        }
        if (end == index) {
            throw failure();
        }
        return upTo(end);
    }

    /** What the reference whose ampersand was read stands for: a reference to an unknown entity for itself. */
    String reference() throws NotXmlException {
        if (skip("#")) {
            return skip("x") ? character(expect(HEXADECIMAL), 16) : character(expect(DECIMAL), 10);
        }
        String name = expect(NAME);
        expect(";");
        return HtmlEntities.text(name).orElse("&" + name + ";");
    }

    private String character(String digits, int radix) throws NotXmlException {
        expect(";");
        try {
            int codePoint = Integer.parseInt(digits, radix);
            if (isLegal(codePoint)) {
                return Character.toString(codePoint);
            }
        } catch (NumberFormatException e) {
            // A number too large for an int is no character either
        }
        throw failure();
    }

    private String upTo(int end) throws NotXmlException {
        String part = text.substring(index, end);
        if (!isLegal(part)) {
            throw failure();
        }
        index = end;
        return part;
    }
}
