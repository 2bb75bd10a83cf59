package org.wikihost.activeobjects;

import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;

/** What the database refused. Apps catch the library's {@link ActiveObjectsException}, as at Confluence. */
final class ActiveObjectsSqlException extends ActiveObjectsException {
    private static final long serialVersionUID = 1L;

    ActiveObjectsSqlException(SQLException cause) {
        super("There was a SQL exception thrown by the Active Objects library: " + cause.getMessage(), cause);
    }
}
