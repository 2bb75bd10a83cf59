package org.journeymaps.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content ids and revisions in addresses. */
final class Numbers {

    private Numbers() {}

    /** A whole number from 0 up, of at most 18 digits; empty for anything else. */
    static Optional<Long> parse(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
