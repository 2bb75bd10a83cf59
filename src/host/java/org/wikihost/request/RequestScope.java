package org.wikihost.request;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The reader that the current thread works for; anonymous where nobody was set. Who that is stands in Confluence's
 * {@link AuthenticatedUserThreadLocal}, where apps may change it.
 */
public final class RequestScope {
    @SuppressWarnings("ThreadLocalUsage") // a static one would be shared by all hosts of the process
    private final ThreadLocal<Reader> readers = ThreadLocal.withInitial(Reader::anonymous);

    /** The reader of the current thread. Somebody whom an app has set instead of the reader reads in a language of their own. */
    public Reader reader() {
        Reader entered = readers.get();
        @Nullable ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return Objects.equals(user, entered.user())
                ? entered
                : new Reader(
                        user, user instanceof Person person ? person.language() : entered.locale(), entered.theme());
    }

    /** Makes the thread work for the reader until the returned scope is closed; scopes may be nested. */
    public Scope enter(Reader reader) {
        Reader outer = readers.get();
        @Nullable ConfluenceUser outerUser = AuthenticatedUserThreadLocal.get();
        readers.set(reader);
        AuthenticatedUserThreadLocal.set(reader.user());
        return () -> {
            readers.set(outer);
            AuthenticatedUserThreadLocal.set(outerUser);
        };
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
