package org.journeymaps.storage;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;

/** Lends connections to the database of the tables, for what Active Objects does too slowly. */
public interface Connections {

    /**
     * Does some work with a connection, in the transaction that runs.
     *
     * @param work neither ends the transaction nor closes the connection
     * @return what the work gave; empty when no connection is lent, and the work was not done
     */
    <T> Optional<T> with(Function<Connection, T> work);
}
