package org.journeymaps.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody sent. It is read several times, and never held as a whole. */
public interface FileSource {

    /** Its name, as the sender has it. */
    String name();

    /** How many bytes it has. */
    long size();

    /** Its bytes from the first one on. */
    InputStream open() throws IOException;
}
