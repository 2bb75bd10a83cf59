package com.atlassian.audit.entity;

// Source: Javadoc Atlassian Audit 1.12.1.
public class AuditResource {
    private final String name;
    private final String type;
    private final String uri;
    private final String id;

    private AuditResource(Builder builder) {
        this.name = builder.name;
        this.type = builder.type;
        this.uri = builder.uri;
        this.id = builder.id;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public String getUri() {
        return uri;
    }

    public String getId() {
        return id;
    }

    public static class Builder {
        private final String name;
        private final String type;
        private String uri;
        private String id;

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public Builder uri(String uri) {
            this.uri = uri;
            return this;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
