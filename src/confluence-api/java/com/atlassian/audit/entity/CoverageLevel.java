package com.atlassian.audit.entity;

// Source: Javadoc Atlassian Audit 1.12.1.
public enum CoverageLevel {
    BASE,
    ADVANCED,
    FULL
}
