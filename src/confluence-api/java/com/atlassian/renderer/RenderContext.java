package com.atlassian.renderer;

// Source: Javadoc Confluence 5.8 of atlassian-renderer.
public class RenderContext {}
