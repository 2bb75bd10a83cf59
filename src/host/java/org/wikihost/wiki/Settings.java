package org.wikihost.wiki;

/** Switches for the whole wiki. */
public final class Settings {
    private static final String NAMESPACE = "wiki";
    private static final String READ_ONLY = "read-only";
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

    void requireWritable() {
        if (isReadOnly()) {
            throw new ReadOnlyModeException("The wiki is in read-only mode.");
        }
    }
}
