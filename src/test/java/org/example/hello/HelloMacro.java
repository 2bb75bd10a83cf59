package org.example.hello;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Greets whom its parameter names. */
public class HelloMacro implements Macro {
    private final Greetings greetings;

    public HelloMacro(Greetings greetings) {
        this.greetings = greetings;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return "<p class=\"hello\">" + greetings.greet(parameters.getOrDefault("name", "world")) + "</p>";
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
