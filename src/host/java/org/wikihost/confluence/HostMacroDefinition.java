package org.wikihost.confluence;

import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.LinkedHashMap;
import org.wikihost.storageformat.MacroCall;

/** A macro of a text as apps see and change it. */
final class HostMacroDefinition extends MacroDefinition {
    private final MacroCall call;

    HostMacroDefinition(MacroCall call) {
        this.call = call;
        setName(call.name());
        setParameters(new LinkedHashMap<>(call.parameters()));
    }

    @Override
    public String getBodyText() {
        return call.body().map(MacroCall.Body::text).orElse("");
    }

    @Override
    public boolean hasBody() {
        return call.body().isPresent();
    }

    /** The macro with the name and the parameters that it has now. */
    MacroCall call() {
        return new MacroCall(getName(), getParameters(), call.body(), call.attributes());
    }
}
