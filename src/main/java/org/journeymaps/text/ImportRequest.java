package org.journeymaps.text;

import java.util.Optional;
import org.journeymaps.intake.IntakeSettings;

/**
 * A request about a file, whose bytes have been written elsewhere.
 *
 * @param fileName its name
 * @param settings how it is to be read; empty when that is what is asked
 * @param charset of a look: its encoding, or empty
 * @param separator of a look: its separator, or empty
 * @param table of a look: which table; −1 for the best
 * @param id of an import, a UUID; empty for none
 * @param saveAs the name by which its settings are kept, or empty
 */
public record ImportRequest(
        String fileName,
        Optional<IntakeSettings> settings,
        String charset,
        String separator,
        int table,
        String id,
        String saveAs) {

    /** What is asked about a file. */
    public enum Question {
        /** What it seems to be. */
        LOOK,
        /** What would come of it. */
        CHECK,
        /** That it is taken in. */
        IMPORT
    }
}
