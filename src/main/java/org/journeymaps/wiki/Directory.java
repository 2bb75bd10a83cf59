package org.journeymaps.wiki;

import java.util.Optional;

/** Looks people up for the reader. It is shut for those who may not look people up, and then has nobody in it. */
public interface Directory {

    /** Somebody by the name with which the person logs in. */
    Optional<Person> byUserName(String userName);

    /** Somebody by the user key. */
    Optional<Person> byKey(String userKey);
}
