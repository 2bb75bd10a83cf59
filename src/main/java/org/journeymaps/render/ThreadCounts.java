package org.journeymaps.render;

import java.util.Map;

/** Writes how many threads of comments are open about a part, where there are any. */
final class ThreadCounts {

    private final Voices.Threads threads;
    private final Vocabulary words;

    ThreadCounts(Voices.Threads threads, Vocabulary words) {
        this.threads = threads;
        this.words = words;
    }

    void onTouchpoint(Markup html, String id) {
        write(html, threads.onTouchpoints(), id);
    }

    void onStage(Markup html, String id) {
        write(html, threads.onStages(), id);
    }

    private void write(Markup html, Map<String, Integer> counts, String id) {
        int count = counts.getOrDefault(id, 0);
        if (count > 0) {
            String text = words.text("threads.open", count);
            html.markup(" <button type=\"button\" class=\"jm-threads\" data-jm-comment title=\"")
                    .text(text)
                    .markup("\" aria-label=\"")
                    .text(text)
                    .markup("\"")
                    .markup(words.lang())
                    .markup(">")
                    .number(count)
                    .markup("</button>");
        }
    }
}
