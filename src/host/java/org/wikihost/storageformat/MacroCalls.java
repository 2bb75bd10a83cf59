package org.wikihost.storageformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds and rewrites the macros of a text, leaving every other character as it is. */
public final class MacroCalls {
    private final StorageParser parser = new StorageParser();

    /**
     * All macros in the order of their start tags, those in rich-text bodies of others included.
     *
     * @throws StorageFormatException when the text is not well-formed
     */
    public List<MacroCall> find(String storage) {
        return elements(storage).stream()
                .map(element -> MacroCall.of(element, storage))
                .toList();
    }

    /**
     * Rewrites macros. Macros inside the body of another are rewritten first.
     *
     * @param change gives the macro to put in the place, an equal one to leave the text as it is, or nothing to remove it
     * @throws StorageFormatException when the text is not well-formed
     */
    public String update(String storage, Function<MacroCall, Optional<MacroCall>> change) {
        List<Element> outermost = elements(storage).stream()
                .filter(element -> element.parents().stream().noneMatch(MacroCall::isMacro))
                .toList();
        StringBuilder updated = new StringBuilder();
        int done = 0;
        for (Element element : outermost) {
            int start = element.sourceRange().startPos();
            int end = endOf(element);
            updated.append(storage.substring(done, start));
            done = end;
            MacroCall original = MacroCall.of(element, storage);
            MacroCall inner = withUpdatedBody(original, change);
            Optional<MacroCall> changed = change.apply(inner);
            if (changed.isPresent()) {
                boolean same = changed.get().equals(original);
                updated.append(
                        same ? storage.substring(start, end) : changed.get().toStorage());
            }
        }
        return updated.append(storage.substring(done)).toString();
    }

    private MacroCall withUpdatedBody(MacroCall call, Function<MacroCall, Optional<MacroCall>> change) {
        if (call.body().isPresent() && call.body().get() instanceof MacroCall.RichText rich) {
            MacroCall.Body body = new MacroCall.RichText(update(rich.text(), change));
            return new MacroCall(call.name(), call.parameters(), Optional.of(body), call.attributes());
        }
        return call;
    }

    private List<Element> elements(String storage) {
        List<Element> found = new ArrayList<>();
        collect(parser.parse(storage), found);
        return found;
    }

    private static void collect(Node node, List<Element> found) {
        if (MacroCall.isMacro(node)) {
            found.add((Element) node);
        }
        node.childNodes().forEach(child -> collect(child, found));
    }

    /** The place after the end tag, or after the tag of an empty element. */
    static int endOf(Element element) {
        return Math.max(element.sourceRange().endPos(), element.endSourceRange().endPos());
    }
}
