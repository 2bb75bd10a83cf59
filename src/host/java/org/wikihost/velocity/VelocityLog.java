package org.wikihost.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Sends Velocity's log to the host's. */
final class VelocityLog implements LogChute {
    private static final Logger log = LoggerFactory.getLogger("org.apache.velocity");

    @Override
    public void init(RuntimeServices engine) {}

    @Override
    public void log(int level, String message) {
        log.atLevel(levelOf(level)).log(message);
    }

    @Override
    public void log(int level, String message, Throwable thrown) {
        log.atLevel(levelOf(level)).setCause(thrown).log(message);
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return log.isEnabledForLevel(levelOf(level));
    }

    private static Level levelOf(int level) {
        return switch (level) {
            case ERROR_ID -> Level.ERROR;
            case WARN_ID -> Level.WARN;
            default -> Level.DEBUG;
        };
    }
}
