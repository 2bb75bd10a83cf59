package org.wikihost.pdf;

import java.io.ByteArrayOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * Converts with Flying Saucer: CSS 2.1, no script, no SVG. The fonts are those that every reader of PDF files has, and what WinAnsi has no
 * sign for is lost.
 */
public final class PdfConverter {
    /** The PDF file of an HTML page. Pictures are those that the page itself holds. */
    public byte[] convert(String html) {
        ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ITextRenderer renderer = new ITextRenderer(device, new ClosedUserAgent(device));
        W3CDom dom = new W3CDom().namespaceAware(false);
        renderer.setDocument(dom.fromJsoup(Jsoup.parse(html)), "");
        renderer.layout();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }
}
