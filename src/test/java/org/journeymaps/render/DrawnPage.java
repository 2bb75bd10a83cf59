package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** A page with a map on it, into which fragments are put as a browser does. */
public final class DrawnPage {

    private final Document page;

    public DrawnPage(String html) {
        page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
    }

    public DrawnPage put(List<Fragment> fragments) {
        fragments.forEach(this::put);
        return this;
    }

    private void put(Fragment fragment) {
        assertThat(page.select("[id=" + fragment.id() + "]")).as(fragment.id()).hasSize(1);
        Element old = Objects.requireNonNull(page.getElementById(fragment.id()));
        List<Node> nodes = Parser.parseFragment(fragment.html(), Objects.requireNonNull(old.parent()), "");
        assertThat(nodes)
                .as("one element and nothing around it")
                .singleElement()
                .isInstanceOf(Element.class);
        assertThat(nodes.get(0).attr("id")).isEqualTo(fragment.id());
        old.replaceWith(nodes.get(0));
    }

    /** What the page shows; the number of its revision is nothing to see. */
    public String html() {
        Document shown = page.clone();
        shown.select("[data-jm-revision]").removeAttr("data-jm-revision").removeAttr("data-jm-since");
        return shown.body().html();
    }
}
