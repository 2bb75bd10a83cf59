package com.atlassian.activeobjects.spi;

// Source: Javadoc Active Objects plugin 2.0.1 (use); the constants are unconfirmed.
public enum DatabaseType {
    H2,
    HSQL,
    MYSQL,
    POSTGRESQL,
    ORACLE,
    MS_SQL,
    UNKNOWN
}
