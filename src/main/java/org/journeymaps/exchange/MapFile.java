package org.journeymaps.exchange;

/** A map as a file. */
public final class MapFile {

    private final String name;
    private final String type;
    private final byte[] content;

    MapFile(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    /** What the file is called, which every file system takes. */
    public String name() {
        return name;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }
}
