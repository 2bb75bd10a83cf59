package com.atlassian.audit.entity;

// Source: Javadoc Atlassian Audit 1.12.1.
public class ChangedValue {
    private final String i18nKey;
    private final String from;
    private final String to;

    public ChangedValue(Builder builder) {
        this.i18nKey = builder.i18nKey;
        this.from = builder.from;
        this.to = builder.to;
    }

    public static Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
    }

    public String getI18nKey() {
        return i18nKey;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public static class Builder {
        private final String i18nKey;
        private String from;
        private String to;

        private Builder(String i18nKey) {
            this.i18nKey = i18nKey;
        }

        public Builder from(String from) {
            this.from = from;
            return this;
        }

        public Builder to(String to) {
            this.to = to;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(this);
        }
    }
}
