package org.wikihost.plugins;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.testing.PluginHost;

/** What tests of installed apps share: a running host of their own, and a folder for the jars that they make. */
abstract class PluginTests {
    @TempDir
    Path home;

    @TempDir
    Path jars;

    PluginHost host;

    @BeforeEach
    void start() {
        host = PluginHost.start(home);
    }

    @AfterEach
    void stop() {
        host.close();
    }
}
