package com.atlassian.renderer;

// Source: Javadoc Confluence 5.8, com.atlassian.renderer.RenderContext (atlassian-renderer).
public class RenderContext {}
