package com.atlassian.audit.entity;

// Source: Javadoc Atlassian Audit 1.12.1.
public enum CoverageArea {
    AUDIT_LOG,
    ECOSYSTEM,
    END_USER_ACTIVITY,
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    LOCAL_CONFIG_AND_ADMINISTRATION,
    PERMISSIONS,
    SECURITY,
    USER_MANAGEMENT
}
