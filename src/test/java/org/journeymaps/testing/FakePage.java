package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.WikiPage;

/** A page that everybody may see and edit until the test says otherwise. */
public final class FakePage implements WikiPage {

    private final long id;
    private final String spaceKey;
    private final List<MapMacro> maps = new ArrayList<>();
    private boolean current = true;
    private boolean visible = true;
    private boolean editable = true;

    public FakePage(long id, String spaceKey) {
        this.id = id;
        this.spaceKey = spaceKey;
    }

    /** Puts a macro at the end of the page. */
    public FakePage with(UUID key, String body) {
        maps.add(new MapMacro(maps.size(), key, body));
        return this;
    }

    /** Changes the text of the page's only macro. */
    public void rewrite(String body) {
        maps.set(0, new MapMacro(0, maps.get(0).key(), body));
    }

    public FakePage notCurrent() {
        current = false;
        return this;
    }

    public FakePage notVisible() {
        visible = false;
        return notEditable();
    }

    public FakePage notEditable() {
        editable = false;
        return this;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String spaceKey() {
        return spaceKey;
    }

    @Override
    public boolean isCurrent() {
        return current;
    }

    @Override
    public boolean mayView() {
        return visible;
    }

    @Override
    public boolean mayEdit() {
        return editable;
    }

    @Override
    public List<MapMacro> maps() {
        return List.copyOf(maps);
    }

    @Override
    public boolean save(MapMacro macro, UUID key, String text) {
        if (!maps.contains(macro)) {
            return false;
        }
        maps.set(macro.place(), new MapMacro(macro.place(), key, text));
        return true;
    }
}
