package org.wikihost.activeobjects;

import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.wikihost.plugins.AoModule;
import org.wikihost.plugins.App;

/** Loads the entity interfaces of an app. */
final class Entities {
    private Entities() {}

    /** Loads an entity; throws {@link ClassCastException} when the class is none. */
    @SuppressWarnings("unchecked") // asSubclass has checked all that can be checked of a generic type
    static Class<? extends RawEntity<?>> load(App app, String name) throws ClassNotFoundException {
        return (Class<? extends RawEntity<?>>) app.load(name).asSubclass(RawEntity.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    static Class<? extends RawEntity<?>>[] all(AoModule module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (String name : module.entities()) {
            try {
                entities.add(load(module.app(), name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return entities.toArray(Class[]::new);
    }
}
