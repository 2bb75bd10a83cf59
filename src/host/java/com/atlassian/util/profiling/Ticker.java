package com.atlassian.util.profiling;

/** Stand-in for the timer that {@link Metrics.Builder#startTimer()} hands to Active Objects 6.1.1. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
