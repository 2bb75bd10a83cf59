package org.wikihost.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists executed SQL statements, so that tests can assert what a page view costs. */
public final class StatementCounter {
    private final List<List<String>> everywhere = new CopyOnWriteArrayList<>();

    @SuppressWarnings("ThreadLocalUsage") // a static one would be shared by all databases of the process
    private final ThreadLocal<@Nullable Recording> current = new ThreadLocal<>();

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

    /** Like {@link #record(Supplier)}, for work that other threads do, such as the answer to a request over HTTP. */
    public <T> Recorded<T> recordAllThreads(Supplier<T> work) {
        List<String> statements = Collections.synchronizedList(new ArrayList<>());
        everywhere.add(statements);
        try {
            T answer = work.get();
            return new Recorded<>(answer, List.copyOf(statements));
        } finally {
            everywhere.removeIf(recorded -> recorded == statements);
        }
    }

    void executed(String sql) {
        everywhere.forEach(statements -> statements.add(sql));
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
