package org.example.hello;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** Greets the night. */
public class HelloJob implements JobRunner {
    private final Greetings greetings;

    public HelloJob(Greetings greetings) {
        this.greetings = greetings;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(greetings.greet("night"));
    }
}
