package com.atlassian.confluence.renderer;

import com.atlassian.renderer.RenderContext;

// Source: Javadoc Confluence 5.8, com.atlassian.confluence.renderer.PageContext.
public class PageContext extends RenderContext {}
