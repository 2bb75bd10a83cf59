package org.wikihost.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.JobModule.Schedule;
import org.wikihost.testing.Eventually;
import org.wikihost.testing.HelloApp;
import org.wikihost.testing.PluginHost;

class JobSchedulerTest {
    private static final String NIGHTLY = HelloApp.KEY + ":nightly";

    @TempDir
    Path home;

    @TempDir
    Path jars;

    @Test
    void a_job_runs_when_an_administrator_asks() throws Exception {
        try (PluginHost host = PluginHost.start(home);
                JobScheduler jobs = new JobScheduler(host.plugins(), Clock.systemUTC(), true)) {
            host.plugins().install(HelloApp.jar().write(jars));

            JobRun run = jobs.runNow(NIGHTLY);

            assertThat(run.message()).isEqualTo("Hello night, time 1");
            assertThat(run.failed()).isFalse();
            assertThat(jobs.jobs()).singleElement().satisfies(job -> {
                assertThat(job.lastRun()).contains(run);
                assertThat(job.next().orElseThrow()).isAfter(Instant.now());
            });
        }
    }

    @Test
    void the_job_of_a_disabled_app_is_unknown() throws Exception {
        try (PluginHost host = PluginHost.start(home);
                JobScheduler jobs = new JobScheduler(host.plugins(), Clock.systemUTC(), true)) {
            host.plugins().install(HelloApp.jar().write(jars));
            host.plugins().disable(HelloApp.KEY);

            assertThat(jobs.jobs()).isEmpty();
            assertThatThrownBy(() -> jobs.runNow(NIGHTLY)).hasMessage("There is no job " + NIGHTLY);
        }
    }

    @Test
    void a_job_runs_when_it_is_due() throws Exception {
        try (PluginHost host = PluginHost.start(home);
                JobScheduler jobs = new JobScheduler(host.plugins(), Clock.systemUTC(), true)) {
            host.plugins()
                    .install(HelloApp.jar()
                            .descriptor(xml -> xml.replace("cron-expression=\"0 0 3 * * ?\"", "repeat-interval=\"50\""))
                            .write(jars));

            jobs.load();
            Optional<JobRun> third = Eventually.get(
                    () -> jobs.jobs().get(0).lastRun(),
                    run -> run.filter(this::isThird).isPresent());

            assertThat(third).hasValueSatisfying(run -> assertThat(isThird(run)).isTrue());
            host.plugins().disable(HelloApp.KEY);
            jobs.load();
            assertThat(jobs.jobs()).isEmpty();
        }
    }

    @Test
    void a_job_of_the_cluster_is_due_on_the_first_node_only() throws Exception {
        try (PluginHost host = PluginHost.start(home);
                JobScheduler first = new JobScheduler(host.plugins(), Clock.systemUTC(), true);
                JobScheduler second = new JobScheduler(host.plugins(), Clock.systemUTC(), false)) {
            host.plugins()
                    .install(HelloApp.jar()
                            .descriptor(xml -> xml.replace("<job key", "<job perClusterJob=\"true\" key"))
                            .write(jars));

            assertThat(first.jobs())
                    .singleElement()
                    .satisfies(job -> assertThat(job.next()).isPresent());
            assertThat(second.jobs())
                    .singleElement()
                    .satisfies(job -> assertThat(job.next()).isEmpty());
            assertThat(second.runNow(NIGHTLY).message()).isEqualTo("Hello night, time 1");
        }
    }

    @Test
    void a_schedule_that_cannot_be_read_is_refused() throws Exception {
        try (PluginHost host = PluginHost.start(home);
                JobScheduler jobs = new JobScheduler(host.plugins(), Clock.systemUTC(), true)) {
            host.plugins().check(jobs);
            Path jar = HelloApp.jar()
                    .descriptor(xml -> xml.replace("0 0 3 * * ?", "every night"))
                    .write(jars);

            assertThatThrownBy(() -> host.plugins().install(jar))
                    .isInstanceOf(AppRejectedException.class)
                    .hasMessageStartingWith("atlassian-plugin.xml line 28: the job's schedule cannot be read");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 3 * * ?, 2026-11-22T03:00",
        "0 30 9 ? * 2, 2026-11-23T09:30",
        "0 30 9 ? * SUN, 2026-11-22T09:30",
        "0 30 9 ? * 2-4 *, 2026-11-23T09:30",
        "0 0 12 ? * 6#1, 2026-12-04T12:00"
    })
    void cron_expressions_are_read_as_quartz_reads_them(String cron, LocalDateTime due) {
        Instant saturday = instant(LocalDateTime.of(2026, 11, 21, 22, 0));
        Timetable timetable = Timetable.of(new Schedule(Optional.of(cron), Optional.empty()));
        assertThat(timetable.next(saturday)).contains(instant(due));
    }

    /** Whether the job has run three times, or more if the test looked late. */
    private boolean isThird(JobRun run) {
        return Integer.parseInt(run.message().replaceAll("\\D", "")) >= 3;
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
