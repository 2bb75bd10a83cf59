package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

// Source: Javadoc Atlassian Audit 1.12.1.
public interface AuditService {
    void audit(AuditEvent event);
}
