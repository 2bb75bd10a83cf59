package org.journeymaps.admin;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.journeymaps.wiki.OptionalServices;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    @Test
    void where_nobody_keeps_an_audit_log_an_action_goes_on() {
        AuditLog log = new AuditLog(new OptionalServices());

        assertThatCode(() -> log.note("save", "", 1)).doesNotThrowAnyException();
        assertThatCode(() -> log.note("delete-space", "DEMO", 1)).doesNotThrowAnyException();
    }
}
