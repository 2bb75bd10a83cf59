package org.journeymaps.journey;

import java.util.Optional;

/** The form of the ids of parts. */
public final class Ids {

    private Ids() {}

    /** What makes a text unfit to be an id: it has 1 to {@link MapLimits#ID_LENGTH} ASCII letters, digits, {@code _} and {@code -}. */
    public static Optional<Fault> fault(String id) {
        boolean fits = !id.isEmpty()
                && id.length() <= MapLimits.ID_LENGTH
                && id.chars().allMatch(Ids::isIdCharacter);
        return fits ? Optional.empty() : Optional.of(Fault.of("bad-id", MapLimits.ID_LENGTH));
    }

    private static boolean isIdCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
