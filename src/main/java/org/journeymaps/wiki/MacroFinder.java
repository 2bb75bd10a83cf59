package org.journeymaps.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the journey-map macros of a page. In the elements whose content Confluence takes as text there are none: what looks like a
 * macro there is part of the text.
 */
final class MacroFinder implements XmlScanner.Handler {

    private static final String NAMESPACE = "http://atlassian.com/content";

    /** The prefixes that Confluence declares around every page. */
    private static final Map<String, String> NAMESPACES =
            Map.of("ac", NAMESPACE, "atlassian-content", NAMESPACE, "ri", "http://atlassian.com/resource/identifier");

    private static final XmlName MACRO = new XmlName(NAMESPACE, "structured-macro");
    static final XmlName NAME = new XmlName(NAMESPACE, "name");
    static final XmlName PARAMETER = new XmlName(NAMESPACE, "parameter");
    static final XmlName BODY = new XmlName(NAMESPACE, "plain-text-body");
    private static final Set<XmlName> TEXTS = Set.of(PARAMETER, BODY, new XmlName(NAMESPACE, "plain-text-link-body"));

    private final List<MacroElement> macros = new ArrayList<>();
    private final Deque<List<MacroElement.Text>> textsOfOpenElements = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int depthInText;

    private MacroFinder() {}

    /** The macros in the order of their start tags. */
    static List<MacroElement> find(String storage) throws NotXmlException {
        MacroFinder finder = new MacroFinder();
        XmlScanner.scan(storage, NAMESPACES, finder);
        finder.macros.sort(
                Comparator.comparingInt(macro -> macro.element().tag().start()));
        return finder.macros;
    }

    @Override
    public void start(XmlTag tag) {
        if (depthInText > 0) {
            depthInText++;
        } else if (TEXTS.contains(tag.name())) {
            depthInText = 1;
            text.setLength(0);
        } else {
            textsOfOpenElements.push(new ArrayList<>());
        }
    }

    @Override
    public void text(String piece) {
        if (depthInText > 0) {
            text.append(piece);
        }
    }

    @Override
    public void end(XmlElement element) {
        if (depthInText == 0) {
            List<MacroElement.Text> texts = textsOfOpenElements.pop();
            if (element.tag().name().equals(MACRO) && element.tag().has(NAME, MapKeys.MACRO)) {
                macros.add(MacroElement.of(element, texts));
            }
        } else if (--depthInText == 0 && !textsOfOpenElements.isEmpty()) {
            textsOfOpenElements.element().add(new MacroElement.Text(element, text.toString()));
        }
    }
}
