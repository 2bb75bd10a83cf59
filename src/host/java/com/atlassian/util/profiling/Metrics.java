package com.atlassian.util.profiling;

/** Stand-in for the profiling library that Active Objects 6.1.1 calls at run time: every metric is dropped. */
public final class Metrics {
    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    public static final class Builder {
        private Builder() {}

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
