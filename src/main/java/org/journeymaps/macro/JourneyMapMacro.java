package org.journeymaps.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
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
    /** What one drawing of a page remembers from macro to macro. */
    private static final String PAGE = "org.journeymaps.confluence.page";

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
    private final Pages pages;
    private final Reader reader;
    private final WebResources webResources;
    private final MapRenderer renderer;

    JourneyMapMacro(MapChoice choice, Pages pages, Reader reader, WebResources webResources, MapRenderer renderer) {
        this.choice = choice;
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
        Optional<WikiPage> page = page(context);
        Optional<UUID> named = MapKeys.parse(parameters.get(MapKeys.PARAMETER));
        UUID key = named.orElseGet(() -> unnamed(page, body, context));
        Spot spot = new Spot(key, 1 + met(key.toString(), context), body);
        String output = context.getOutputType();
        boolean current = page.filter(WikiPage::isCurrent).isPresent();
        Shown shown = current && !OF_THE_TEXT.contains(output)
                ? choice.onPage(page.get(), key, named.isPresent(), body)
                : choice.ofText(key, body);
        if (!IN_A_BROWSER.contains(output)) {
            return exported(shown, spot, output, words);
        }
        webResources.require("map-view");
        return drawn(shown, spot, page, context, words);
    }

    private String drawn(Shown shown, Spot spot, Optional<WikiPage> page, ConversionContext context, Words words) {
        if (shown instanceof Shown.Drawing drawing) {
            String html = renderer.drawing(drawing.map(), drawing.home(), drawing.voices(), spot.place(), words)
                    .html();
            return isPreview(context) ? renderer.changedOnThePage(words) + html : html;
        }
        if (shown instanceof Shown.Unreadable unreadable) {
            return page.filter(WikiPage::mayEdit).isPresent()
                    ? renderer.problems(unreadable.problems(), spot.body(), words)
                    : renderer.cannotBeShown(words);
        }
        if (shown instanceof Shown.Gallery gallery && !"mobile".equals(context.getOutputDeviceType())) {
            webResources.require("map-gallery");
            return renderer.gallery(gallery.map(), spot.place(), gallery.contentId(), gallery.restorable(), words);
        }
        JourneyMap map = empty(shown);
        return isPreview(context)
                ? renderer.notPublishedYet(map, spot.place(), words)
                : renderer.nothingYet(map, spot.place(), words);
    }

    private static boolean isPreview(ConversionContext context) {
        return ConversionContextOutputType.PREVIEW.value().equals(context.getOutputType());
    }

    private static JourneyMap empty(Shown shown) {
        return shown instanceof Shown.Gallery gallery ? gallery.map() : ((Shown.NothingYet) shown).map();
    }

    private String exported(Shown shown, Spot spot, String output, Words words) {
        if (shown instanceof Shown.Drawing drawing) {
            return renderer.export(drawing.map(), drawing.voices(), WITH_PICTURES.contains(output), words);
        }
        return shown instanceof Shown.Unreadable
                ? renderer.cannotBeShown(words)
                : renderer.nothingYet(empty(shown), spot.place(), words);
    }

    /** The page is asked for once in a drawing, so that its text is read once at most. */
    private Optional<WikiPage> page(ConversionContext context) {
        Optional<WikiPage> now = pages.of(context.getEntity());
        if (now.isPresent()
                && context.getProperty(PAGE) instanceof WikiPage earlier
                && earlier.id() == now.get().id()) {
            return Optional.of(earlier);
        }
        now.ifPresent(page -> context.setProperty(PAGE, page));
        return now;
    }

    /** The key that the page lends to a macro which names none: of several with this body, the next that was not drawn yet. */
    private static UUID unnamed(Optional<WikiPage> page, String body, ConversionContext context) {
        int earlier = met(Integer.toHexString(body.hashCode()), context);
        if (page.filter(WikiPage::isCurrent).isEmpty()) {
            return MapKeys.unnamed(0, earlier);
        }
        List<UUID> lent = page.get().maps().stream()
                .filter(macro -> !macro.isNamed() && macro.body().equals(body))
                .map(MapMacro::key)
                .toList();
        return earlier < lent.size() ? lent.get(earlier) : MapKeys.unnamed(0, earlier);
    }

    /** How often this drawing of the page has met something before. */
    private static int met(String what, ConversionContext context) {
        int earlier = context.getProperty(MET + what) instanceof Integer count ? count : 0;
        context.setProperty(MET + what, earlier + 1);
        return earlier;
    }

    /**
     * Where a macro stands.
     *
     * @param place 1 for the first macro with this key in the drawing, 2 for the second, and so on
     */
    private record Spot(UUID key, int place, String body) {}
}
