package org.example.notes;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** Takes a note at night. */
final class NoteJob implements JobRunner {
    private final Notebook notebook;

    NoteJob(Notebook notebook) {
        this.notebook = notebook;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(notebook.note("night"));
    }
}
