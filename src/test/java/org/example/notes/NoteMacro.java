package org.example.notes;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Shows a note. */
final class NoteMacro implements Macro {
    private final Notebook notebook;

    NoteMacro(Notebook notebook) {
        this.notebook = notebook;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return notebook.note(parameters.getOrDefault("text", "nothing"));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
