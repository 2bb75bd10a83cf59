package org.wikihost.screens;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.wikihost.jobs.JobRun;
import org.wikihost.jobs.JobScheduler;
import org.wikihost.plugins.JobModule;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.ReaderTexts;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;

/** The scheduled jobs of the installed apps, with a button that runs one at once. */
final class JobsScreen implements Screen {
    private final JobScheduler scheduler;

    JobsScreen(JobScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** A job as the list shows it; times are empty when there is none. */
    public record Row(String key, String name, String schedule, String next, String last) {}

    @Override
    public Answer get(WebRequest request) {
        return show(request, "");
    }

    @Override
    public Answer post(WebRequest request) {
        String key = request.param("job");
        boolean known = scheduler.jobs().stream()
                .anyMatch(job -> job.module().completeKey().equals(key));
        if (!known) {
            throw Refusal.notFound();
        }
        JobRun run = scheduler.runNow(key);
        return show(request, run.message().isEmpty() ? request.texts().getText("jobs.done") : run.message());
    }

    private Answer show(WebRequest request, String outcome) {
        List<Row> rows =
                scheduler.jobs().stream().map(job -> row(request.texts(), job)).toList();
        Map<String, Object> values = Map.of("jobs", rows, "outcome", outcome);
        return Answer.page("jobs.vm", values, Frame.admin(request.texts().getText("jobs.title"), "jobs"));
    }

    private static Row row(ReaderTexts texts, JobScheduler.Job job) {
        JobModule module = job.module();
        String name = texts.label(module.head().name());
        return new Row(
                module.completeKey(),
                name.isEmpty() ? module.key() : name,
                schedule(texts, module.schedule()),
                job.next().map(Instant::toEpochMilli).map(texts::moment).orElse(""),
                job.lastRun()
                        .map(JobRun::finished)
                        .map(Instant::toEpochMilli)
                        .map(texts::moment)
                        .orElse(""));
    }

    private static String schedule(ReaderTexts texts, JobModule.Schedule schedule) {
        return schedule.cron()
                .or(() -> schedule.repeat().map(period -> texts.getText("jobs.every", period.toSeconds())))
                .orElse("");
    }
}
