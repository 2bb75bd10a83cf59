package org.example.everything;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a template the parameters of its descriptor. */
public class Answers implements ContextProvider {
    private Map<String, String> parameters = Map.of();

    @Override
    public void init(Map<String, String> params) {
        parameters = Map.copyOf(params);
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.copyOf(parameters);
    }
}
