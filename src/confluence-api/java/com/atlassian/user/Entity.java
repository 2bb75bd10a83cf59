package com.atlassian.user;

import java.io.Serializable;
import java.security.Principal;

// Source: Javadoc Confluence latest, supertypes and inherited methods of ConfluenceUser.
public interface Entity extends Principal, Serializable {
    @Override
    String getName();
}
