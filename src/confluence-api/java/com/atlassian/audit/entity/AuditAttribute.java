package com.atlassian.audit.entity;

// Source: Javadoc Atlassian Audit 1.12.1.
public class AuditAttribute {
    private final String nameI18nKey;
    private final String value;

    private AuditAttribute(String nameI18nKey, String value) {
        this.nameI18nKey = nameI18nKey;
        this.value = value;
    }

    public static Builder fromI18nKeys(String nameI18nKey, String value) {
        return new Builder(nameI18nKey, value);
    }

    public String getNameI18nKey() {
        return nameI18nKey;
    }

    public String getValue() {
        return value;
    }

    public static class Builder {
        private final String nameI18nKey;
        private final String value;

        public Builder(String nameI18nKey, String value) {
            this.nameI18nKey = nameI18nKey;
            this.value = value;
        }

        public AuditAttribute build() {
            return new AuditAttribute(nameI18nKey, value);
        }
    }
}
