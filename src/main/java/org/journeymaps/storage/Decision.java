package org.journeymaps.storage;

import java.util.Optional;
import org.journeymaps.journey.EditConflictException;

/** Says what to make of a map as it is now. It is asked again when somebody else was faster. */
public interface Decision {

    /** The edit to keep; empty when nothing is to be changed. */
    Optional<NewEdit> on(StoredMap now) throws EditConflictException;
}
