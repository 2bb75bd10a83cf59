package org.wikihost.request;

import java.util.function.Supplier;

/** The reader that the current thread works for; anonymous where nobody was set. */
public final class RequestScope {
    @SuppressWarnings("ThreadLocalUsage") // a static one would be shared by all hosts of the process
    private final ThreadLocal<Reader> readers = ThreadLocal.withInitial(Reader::anonymous);

    /** The reader of the current thread. */
    public Reader reader() {
        return readers.get();
    }

    /** Makes the thread work for the reader until the returned scope is closed; scopes may be nested. */
    public Scope enter(Reader reader) {
        Reader outer = readers.get();
        readers.set(reader);
        return () -> readers.set(outer);
    }

    /** Runs the work for the reader. */
    public <T> T as(Reader reader, Supplier<T> work) {
        Scope scope = enter(reader);
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }

    /** Ends what {@link #enter(Reader)} began. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
