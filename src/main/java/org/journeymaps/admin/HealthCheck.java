package org.journeymaps.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapStore;
import org.journeymaps.wiki.OptionalServices;
import org.journeymaps.wiki.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the app's surroundings when asked. */
public final class HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(HealthCheck.class);

    private final MapStore store;
    private final Site site;
    private final OptionalServices services;
    private final ConfluenceApiCheck apiCheck = new ConfluenceApiCheck();

    HealthCheck(MapStore store, Site site, OptionalServices services) {
        this.store = store;
        this.site = site;
        this.services = services;
    }

    /** The state of this node now. */
    public Health health() {
        List<Ability> off = off();
        int maps = maps();
        List<MapHead> stuck = maps == Health.UNREACHABLE
                ? List.of()
                : store.unsaved(System.currentTimeMillis() - Health.STUCK, 0, Health.MOST_STUCK);
        return new Health(
                appVersion(), site.version(), Runtime.version().toString(), maps, apiCheck.missing(off), stuck, off);
    }

    private List<Ability> off() {
        return Arrays.stream(Ability.values())
                .filter(ability -> !ability.isThere(services))
                .toList();
    }

    private int maps() {
        try {
            return store.count();
        } catch (RuntimeException e) {
            LOG.warn("The maps in the database cannot be counted", e);
            return Health.UNREACHABLE;
        }
    }

    private static String appVersion() {
        try (InputStream manifest = HealthCheck.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = manifest == null
                    ? null
                    : new Manifest(manifest).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "" : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
