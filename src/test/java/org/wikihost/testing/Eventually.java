package org.wikihost.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Eventually() {}

    /** Asks until the answer is right, for twenty seconds at most; the last answer is returned either way. */
    public static <T> T get(Supplier<T> question, Predicate<T> right) {
        long end = System.nanoTime() + LONGEST.toNanos();
        T answer = question.get();
        while (!right.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = question.get();
        }
        return answer;
    }
}
