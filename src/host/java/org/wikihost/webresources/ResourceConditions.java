package org.wikihost.webresources;

import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.plugins.WebCondition;
import org.wikihost.plugins.WebResourceModule;

/** Asks the conditions of web-resources, in the name of the page's reader. */
final class ResourceConditions {
    private static final Logger log = LoggerFactory.getLogger(ResourceConditions.class);

    boolean isUnconditional(WebResourceModule module) {
        return module.condition().equals(WebCondition.always());
    }

    boolean holds(WebResourceModule module) {
        try {
            return module.condition().holds(single -> holds(module, single));
        } catch (RuntimeException e) {
            log.error("A condition of {} failed: the web-resource is left out", module.completeKey(), e);
            return false;
        }
    }

    private static boolean holds(WebResourceModule module, WebCondition.Single single) {
        if (single.instance().get() instanceof Condition condition) {
            condition.init(single.parameters());
            return condition.shouldDisplay(new HashMap<>());
        }
        log.error(
                "The condition {} of {} is no Condition: the web-resource is left out",
                single.className(),
                module.completeKey());
        return single.inverted();
    }
}
