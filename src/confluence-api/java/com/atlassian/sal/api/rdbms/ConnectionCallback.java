package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

// Source: Javadoc SAL 3.0.0.
public interface ConnectionCallback<A> {
    A execute(Connection connection);
}
