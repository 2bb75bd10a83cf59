package org.journeymaps.feedback;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.storage.Connections;
import org.journeymaps.wiki.OptionalServices;

/** The connections of a Confluence that lends some. */
final class DirectConnections implements Connections {

    private final OptionalServices services;

    DirectConnections(OptionalServices services) {
        this.services = services;
    }

    @Override
    public <T> Optional<T> with(Function<Connection, T> work) {
        try {
            return SalTransactions.with(services, work);
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }
}
