package org.wikihost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.MacroDefinitionUpdater;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.Optional;
import org.wikihost.storageformat.MacroCall;
import org.wikihost.storageformat.MacroCalls;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.storageformat.StorageRenderer;

/** Storage format for apps. */
final class HostXhtmlContent implements XhtmlContent {
    private final StorageRenderer renderer;
    private final MacroCalls macros = new MacroCalls();

    HostXhtmlContent(StorageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String convertStorageToView(String storage, ConversionContext context) throws XhtmlException {
        try {
            return renderer.render(storage, context);
        } catch (StorageFormatException e) {
            throw new XhtmlException(e.getMessage(), e);
        }
    }

    @Override
    public void handleMacroDefinitions(String storage, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException {
        try {
            macros.find(storage).forEach(call -> handler.handle(new HostMacroDefinition(call)));
        } catch (StorageFormatException e) {
            throw new XhtmlException(e.getMessage(), e);
        }
    }

    @Override
    public String updateMacroDefinitions(String storage, ConversionContext context, MacroDefinitionUpdater updater)
            throws XhtmlException {
        try {
            return macros.update(storage, call -> updated(call, updater));
        } catch (StorageFormatException e) {
            throw new XhtmlException(e.getMessage(), e);
        }
    }

    private static Optional<MacroCall> updated(MacroCall call, MacroDefinitionUpdater updater) {
        MacroDefinition definition = updater.update(new HostMacroDefinition(call));
        if (definition == null) {
            return Optional.empty();
        }
        if (!(definition instanceof HostMacroDefinition known)) {
            throw new IllegalArgumentException("An updater gives back the definition that it was given, or null.");
        }
        return Optional.of(known.call());
    }
}
