package org.wikihost.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts executed SQL statements: all of them, and those of the current thread inside {@link #record(Supplier)}. */
public final class StatementCounter {
    private final AtomicLong executed = new AtomicLong();

    @SuppressWarnings("ThreadLocalUsage") // a static one would be shared by all databases of the process
    private final ThreadLocal<@Nullable Recording> current = new ThreadLocal<>();

    /** Statements executed by every thread since the database was opened. */
    public long executed() {
        return executed.get();
    }

    /** Runs the work and lists the statements that this thread executed meanwhile, in order. Recordings may be nested. */
    public <T> Recorded<T> record(Supplier<T> work) {
        Recording recording = new Recording(current.get(), new ArrayList<>());
        current.set(recording);
        try {
            T answer = work.get();
            return new Recorded<>(answer, List.copyOf(recording.statements()));
        } finally {
            if (recording.outer() == null) {
                current.remove();
            } else {
                current.set(recording.outer());
            }
        }
    }

    void executed(String sql) {
        executed.incrementAndGet();
        for (@Nullable Recording recording = current.get(); recording != null; recording = recording.outer()) {
            recording.statements().add(sql);
        }
    }

    private record Recording(@Nullable Recording outer, List<String> statements) {}

    /**
     * The answer of recorded work.
     *
     * @param statements the SQL texts in the order of their execution; a batch is one statement
     */
    public record Recorded<T>(T answer, List<String> statements) {}
}
