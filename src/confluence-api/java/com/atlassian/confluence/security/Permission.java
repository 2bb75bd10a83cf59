package com.atlassian.confluence.security;

import java.io.Serializable;

// Source: Javadoc Confluence 3.0 to 5.7.
public abstract class Permission implements Serializable {
    public static final Permission VIEW = new Named("VIEW");
    public static final Permission EDIT = new Named("EDIT");
    public static final Permission SET_PERMISSIONS = new Named("SET_PERMISSIONS");
    public static final Permission REMOVE = new Named("REMOVE");
    public static final Permission EXPORT = new Named("EXPORT");
    public static final Permission ADMINISTER = new Named("ADMINISTER");

    private static final long serialVersionUID = 1L;

    private static final class Named extends Permission {
        private static final long serialVersionUID = 1L;

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
