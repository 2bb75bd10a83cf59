package org.wikihost.wiki;

/** Switches for the whole wiki. */
public final class Settings {
    private static final String NAMESPACE = "wiki";
    private static final String READ_ONLY = "read-only";
    private static final String PEOPLE_HIDDEN = "people-hidden";
    private final SettingRows rows;

    Settings(SettingRows rows) {
        this.rows = rows;
    }

    public boolean isReadOnly() {
        return rows.find(NAMESPACE, READ_ONLY).isPresent();
    }

    /** Switches read-only mode on or off. */
    public void setReadOnly(boolean readOnly) {
        if (readOnly) {
            rows.put(NAMESPACE, READ_ONLY, "true");
        } else {
            rows.remove(NAMESPACE, READ_ONLY);
        }
    }

    /** Whether only administrators may look people up. */
    public boolean arePeopleHidden() {
        return rows.find(NAMESPACE, PEOPLE_HIDDEN).isPresent();
    }

    /** Takes Confluence's permission to view user profiles from everybody but administrators, or gives it to all users again. */
    public void hidePeople(boolean hidden) {
        if (hidden) {
            rows.put(NAMESPACE, PEOPLE_HIDDEN, "true");
        } else {
            rows.remove(NAMESPACE, PEOPLE_HIDDEN);
        }
    }

    void requireWritable() {
        if (isReadOnly()) {
            throw new ReadOnlyModeException("The wiki is in read-only mode.");
        }
    }
}
