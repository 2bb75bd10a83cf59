package org.journeymaps.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapStore;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WebResources;
import org.journeymaps.wiki.WikiPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a map where its macro stands. Whatever the macro's text holds, the page around it is drawn and the text stays as it is;
 * what is wrong with it is said in the reader's language at that place.
 */
public final class JourneyMapMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyMapMacro.class);
    private static final String MET = "org.journeymaps.confluence.met.";
    private static final Set<String> IN_A_BROWSER =
            Set.of(ConversionContextOutputType.DISPLAY.value(), ConversionContextOutputType.PREVIEW.value());

    /** Mails, feeds and Word leave out a picture that is inside the text. */
    private static final Set<String> WITH_PICTURES =
            Set.of(ConversionContextOutputType.PDF.value(), ConversionContextOutputType.HTML_EXPORT.value());

    /** Where a text is looked at for its own sake, whatever the page shows by now. */
    private static final Set<String> OF_THE_TEXT =
            Set.of(ConversionContextOutputType.PREVIEW.value(), ConversionContextOutputType.DIFF.value());

    private final MapChoice choice;
    private final MapKeys mapKeys;
    private final Pages pages;
    private final Reader reader;
    private final WebResources webResources;
    private final MapRenderer renderer;

    JourneyMapMacro(
            MapStore store,
            MapJson json,
            MapRows rows,
            MapKeys mapKeys,
            Pages pages,
            Reader reader,
            Site site,
            WebResources webResources,
            MapRenderer renderer) {
        this.choice = new MapChoice(store, json, rows, site);
        this.mapKeys = mapKeys;
        this.pages = pages;
        this.reader = reader;
        this.webResources = webResources;
        this.renderer = renderer;
    }

    /**
     * The HTML of the map.
     *
     * @param body canonical JSON, or empty or null for a map that nobody has started
     * @throws MacroExecutionException when the server itself fails; never because of what the macro holds
     */
    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        Words words = reader.words();
        try {
            String text = body == null ? "" : body.strip();
            return html(parameters, text, context, words);
        } catch (RuntimeException e) {
            LOG.error("A journey map could not be drawn", e);
            throw new MacroExecutionException(words.text("journey-maps.refusal.unexpected"), e);
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    private String html(Map<String, String> parameters, String body, ConversionContext context, Words words) {
        Optional<WikiPage> page = pages.of(context.getEntity());
        UUID key = mapKeys.named(parameters.get(MapKeys.PARAMETER), body).orElseGet(() -> unnamed(page, body, context));
        String output = context.getOutputType();
        boolean current = page.filter(WikiPage::isCurrent).isPresent();
        Shown shown = current && !OF_THE_TEXT.contains(output)
                ? choice.onPage(page.get(), key, body)
                : choice.ofText(key, body);
        if (!IN_A_BROWSER.contains(output)) {
            return exported(shown, body, output, words);
        }
        webResources.require("map-view");
        return drawn(shown, body, page, context, words);
    }

    private String drawn(Shown shown, String body, Optional<WikiPage> page, ConversionContext context, Words words) {
        if (shown instanceof Shown.Drawing drawing) {
            return renderer.map(drawing.map(), words);
        }
        if (shown instanceof Shown.Unreadable unreadable) {
            boolean mayEdit = page.filter(WikiPage::mayEdit).isPresent();
            return renderer.problems(unreadable.problems(), body, mayEdit, words);
        }
        if (shown instanceof Shown.Gallery gallery && !"mobile".equals(context.getOutputDeviceType())) {
            webResources.require("map-gallery");
            return renderer.gallery(gallery.key(), gallery.contentId(), words);
        }
        return ConversionContextOutputType.PREVIEW.value().equals(context.getOutputType())
                ? renderer.notPublishedYet(words)
                : renderer.nothingYet(words);
    }

    private String exported(Shown shown, String body, String output, Words words) {
        if (shown instanceof Shown.Drawing drawing) {
            return renderer.export(drawing.map(), WITH_PICTURES.contains(output), words);
        }
        return shown instanceof Shown.Unreadable unreadable
                ? renderer.problems(unreadable.problems(), body, false, words)
                : renderer.nothingYet(words);
    }

    private static UUID unnamed(Optional<WikiPage> page, String body, ConversionContext context) {
        int earlier = earlier(body, context);
        return page.filter(WikiPage::isCurrent)
                .map(current -> MapKeys.unnamed(current.id(), current.maps(), body, earlier))
                .orElseGet(() -> MapKeys.unnamed(0, earlier));
    }

    /** How many macros without a name and with this body this drawing of the page has met before. */
    private static int earlier(String body, ConversionContext context) {
        String property = MET + Integer.toHexString(body.hashCode());
        int earlier = context.getProperty(property) instanceof Integer count ? count : 0;
        context.setProperty(property, earlier + 1);
        return earlier;
    }
}
