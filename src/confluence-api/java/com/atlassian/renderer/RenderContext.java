package com.atlassian.renderer;

// Source: Javadoc Confluence 8.0, methods that PageTemplateContext inherits from it.
public class RenderContext {
    private String outputType = "display";

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
