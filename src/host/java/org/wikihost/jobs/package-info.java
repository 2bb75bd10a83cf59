/** Runs the {@code <job-config>} modules of the enabled apps at their times, one job at a time on each node. */
@NullMarked
package org.wikihost.jobs;

import org.jspecify.annotations.NullMarked;
