package com.atlassian.sal.api;

// Source: Javadoc SAL, com.atlassian.sal.api.UrlMode.
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
