package org.wikihost.storageformat;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;

/** Finds the macro that an enabled app, or the wiki itself, gives under a name. */
@FunctionalInterface
public interface MacroFinder {
    Optional<Macro> find(String name);
}
