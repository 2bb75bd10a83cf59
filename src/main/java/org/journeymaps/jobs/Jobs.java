package org.journeymaps.jobs;

import org.journeymaps.discussion.FoundComments;
import org.journeymaps.editing.PendingSaves;
import org.journeymaps.editing.RemovedPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the jobs for Confluence's scheduler. Where that has other types than those known, the app runs without jobs: an administrator
 * can do the same by hand.
 */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final String NO_JOB = "";

    private Jobs() {}

    static Object save(PendingSaves saves) {
        try {
            return new SaveJob(saves);
        } catch (LinkageError e) {
            LOG.warn(
                    "Confluence's scheduler is not the one that Journey Maps knows: maps are saved by their editors alone",
                    e);
            return NO_JOB;
        }
    }

    static Object reconcile(RemovedPages removedPages, FoundComments comments) {
        try {
            return new ReconcileJob(removedPages, comments);
        } catch (LinkageError e) {
            LOG.warn("Confluence's scheduler is not the one that Journey Maps knows: maps of purged pages stay", e);
            return NO_JOB;
        }
    }
}
