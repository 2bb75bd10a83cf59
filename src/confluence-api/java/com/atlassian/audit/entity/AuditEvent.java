package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

// Source: Javadoc Atlassian Audit 1.12.1.
public class AuditEvent {
    private final AuditType type;
    private final List<AuditResource> affectedObjects;
    private final List<ChangedValue> changedValues;
    private final List<AuditAttribute> extraAttributes;

    private AuditEvent(Builder builder) {
        this.type = builder.type;
        this.affectedObjects = List.copyOf(builder.affectedObjects);
        this.changedValues = List.copyOf(builder.changedValues);
        this.extraAttributes = List.copyOf(builder.extraAttributes);
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    public static Builder fromI18nKeys(String categoryI18nKey, String actionI18nKey, CoverageLevel level) {
        return fromI18nKeys(categoryI18nKey, actionI18nKey, level, null);
    }

    public static Builder fromI18nKeys(
            String categoryI18nKey, String actionI18nKey, CoverageLevel level, CoverageArea area) {
        return new Builder(AuditType.fromI18nKeys(area, level, categoryI18nKey, actionI18nKey)
                .build());
    }

    public String getActionI18nKey() {
        return type.getActionI18nKey();
    }

    public String getCategoryI18nKey() {
        return type.getCategoryI18nKey();
    }

    public CoverageArea getArea() {
        return type.getArea();
    }

    public CoverageLevel getLevel() {
        return type.getLevel();
    }

    public List<AuditResource> getAffectedObjects() {
        return affectedObjects;
    }

    public List<ChangedValue> getChangedValues() {
        return changedValues;
    }

    public Collection<AuditAttribute> getExtraAttributes() {
        return extraAttributes;
    }

    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();
        private final List<AuditAttribute> extraAttributes = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource affectedObject) {
            affectedObjects.add(affectedObject);
            return this;
        }

        public Builder appendAffectedObjects(List<AuditResource> affectedObjects) {
            this.affectedObjects.addAll(affectedObjects);
            return this;
        }

        public Builder changedValue(ChangedValue changedValue) {
            changedValues.add(changedValue);
            return this;
        }

        public Builder addChangedValueIfDifferent(ChangedValue changedValue) {
            return Objects.equals(changedValue.getFrom(), changedValue.getTo()) ? this : changedValue(changedValue);
        }

        public Builder extraAttribute(AuditAttribute extraAttribute) {
            extraAttributes.add(extraAttribute);
            return this;
        }

        public Builder appendExtraAttributes(Collection<AuditAttribute> extraAttributes) {
            this.extraAttributes.addAll(extraAttributes);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
