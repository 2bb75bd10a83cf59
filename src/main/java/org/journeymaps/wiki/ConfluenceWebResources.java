package org.journeymaps.wiki;

import com.atlassian.webresource.api.assembler.PageBuilderService;

/** Web-resources by way of Confluence's page builder. */
final class ConfluenceWebResources implements WebResources {

    private static final String APP_KEY = "org.journeymaps.confluence";

    private final PageBuilderService pageBuilderService;

    ConfluenceWebResources(PageBuilderService pageBuilderService) {
        this.pageBuilderService = pageBuilderService;
    }

    @Override
    public void require(String key) {
        pageBuilderService.assembler().resources().requireWebResource(APP_KEY + ":" + key);
    }
}
