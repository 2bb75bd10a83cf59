package com.atlassian.sal.api;

// Source: Javadoc SAL.
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
