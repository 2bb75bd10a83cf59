package com.atlassian.confluence.renderer;

import com.atlassian.renderer.RenderContext;

// Source: Javadoc Confluence 5.8.
public class PageContext extends RenderContext {}
