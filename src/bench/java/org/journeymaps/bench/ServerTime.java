package org.journeymaps.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

/** The processor time that the host's web server has taken in this process. */
final class ServerTime {

    private static final String WEB_SERVER = "http";
    private static final double NANOS = 1_000_000;

    private ServerTime() {}

    static double milliseconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().startsWith(WEB_SERVER)) {
                nanos += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return nanos / NANOS;
    }
}
