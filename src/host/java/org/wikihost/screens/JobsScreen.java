package org.wikihost.screens;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wikihost.plugins.JobModule;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.Texts;
import org.wikihost.web.WebRequest;

/** The scheduled jobs of the installed apps, with a button that runs one at once. */
final class JobsScreen implements Screen {
    private final PluginSystem plugins;
    private final Function<JobModule, String> runNow;

    /**
     * @param runNow runs a job and says how it went
     */
    JobsScreen(PluginSystem plugins, Function<JobModule, String> runNow) {
        this.plugins = plugins;
        this.runNow = runNow;
    }

    /** A job as the list shows it. */
    public record Row(String key, String name, String schedule) {}

    @Override
    public Answer get(WebRequest request) {
        return show(request, "");
    }

    @Override
    public Answer post(WebRequest request) {
        JobModule job = plugins.module(JobModule.class, request.param("job")).orElseThrow(Refusal::notFound);
        String outcome = runNow.apply(job);
        return show(request, outcome.isEmpty() ? request.texts().getText("jobs.done") : outcome);
    }

    private Answer show(WebRequest request, String outcome) {
        List<Row> rows = plugins.modules(JobModule.class).stream()
                .map(job -> row(request.texts(), job))
                .toList();
        Map<String, Object> values = Map.of("jobs", rows, "outcome", outcome);
        return Answer.page("jobs.vm", values, Frame.admin(request.texts().getText("jobs.title"), "jobs"));
    }

    private static Row row(Texts texts, JobModule job) {
        String name = texts.label(job.head().name());
        String schedule = job.schedule()
                .cron()
                .orElseGet(() -> job.schedule()
                        .repeat()
                        .map(period -> texts.getText("jobs.every", String.valueOf(period.toSeconds())))
                        .orElse(""));
        return new Row(job.completeKey(), name.isEmpty() ? job.key() : name, schedule);
    }
}
