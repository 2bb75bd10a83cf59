package com.atlassian.confluence.plugin.services;

import java.util.Map;

// Source: Javadoc Confluence 2.10 to 5.7; called by ONLYOFFICE on 10.2.
public interface VelocityHelperService {
    String getRenderedTemplate(String templateName, Map<String, ?> context);

    String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, ?> context) throws Exception;

    String getRenderedContent(String templateContent, Map<String, ?> context);

    Map<String, Object> createDefaultVelocityContext();
}
