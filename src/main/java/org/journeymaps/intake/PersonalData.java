package org.journeymaps.intake;

import java.util.regex.Pattern;

/** What tells who somebody is. */
final class PersonalData {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,24}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00|0)[0-9][0-9 ().\u00A0-]{6,20}[0-9]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{0,4}");

    /** A day has eight. */
    private static final int FEWEST_DIGITS = 9;

    private static final String HIDDEN = "•••";

    private PersonalData() {}

    static boolean isEmail(String cell) {
        return cell.length() < 300 && EMAIL.matcher(cell).matches();
    }

    /** Whether a cell is nothing but a mail address, a telephone number or the address of a computer. */
    static boolean is(String cell) {
        return isEmail(cell)
                || (cell.length() < 50
                        && (isPhone(cell) || ADDRESS.matcher(cell).matches()));
    }

    private static boolean isPhone(String cell) {
        return PHONE.matcher(cell).matches()
                && cell.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** What a preview shows of a cell that tells of a person. */
    static String masked(String cell) {
        if (cell.isBlank()) {
            return "";
        }
        int at = cell.indexOf('@');
        String first = cell.substring(0, cell.offsetByCodePoints(0, 1));
        return at > 0 ? first + HIDDEN + "@" + HIDDEN : first + HIDDEN;
    }

    /** A text without the mail addresses in it. */
    static String withoutAddresses(String text) {
        return text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll(HIDDEN + "@" + HIDDEN);
    }
}
