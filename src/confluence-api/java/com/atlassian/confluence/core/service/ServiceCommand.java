package com.atlassian.confluence.core.service;

import java.util.Collection;

// Source: Javadoc Confluence 3.4 to 5.7; members with their return types in 7.0.3 (RunAsUserCommand).
public interface ServiceCommand {
    boolean isValid();

    Collection<ValidationError> getValidationErrors();

    boolean isAuthorized();

    void execute();
}
