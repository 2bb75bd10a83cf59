package org.wikihost.pdf;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Takes pictures from {@code data:} addresses, and opens nothing else: no file and no connection. */
final class ClosedUserAgent extends ITextUserAgent {
    ClosedUserAgent(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(String address) {
        return null;
    }
}
