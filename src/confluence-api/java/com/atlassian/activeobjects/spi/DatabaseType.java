package com.atlassian.activeobjects.spi;

// Source: Open source Active Objects plugin 1.4.
public enum DatabaseType {
    H2,
    HSQL,
    MYSQL,
    POSTGRESQL,
    ORACLE,
    MS_SQL,
    DB2,
    DERBY_EMBEDDED,
    DERBY_NETWORK,
    UNKNOWN
}
