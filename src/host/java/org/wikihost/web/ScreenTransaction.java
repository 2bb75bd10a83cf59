package org.wikihost.web;

import java.util.function.Supplier;

/** Runs a screen in one transaction, which is rolled back when the screen throws. */
@FunctionalInterface
public interface ScreenTransaction {
    Answer run(Supplier<Answer> screen);
}
