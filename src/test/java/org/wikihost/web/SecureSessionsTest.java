package org.wikihost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecureSessionsTest {
    private static final Instant LAST_USE = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void a_secure_session_ends_ten_minutes_after_its_last_use() {
        assertThat(SecureSessions.isFresh(LAST_USE, LAST_USE)).isTrue();
        assertThat(SecureSessions.isFresh(LAST_USE, LAST_USE.plus(Duration.ofSeconds(599))))
                .isTrue();
        assertThat(SecureSessions.isFresh(LAST_USE, LAST_USE.plus(Duration.ofMinutes(10))))
                .isFalse();
    }
}
