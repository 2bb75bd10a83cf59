package org.example.everything;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that never asks the calendar. */
public class OnWeekdays implements Condition {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return true;
    }
}
