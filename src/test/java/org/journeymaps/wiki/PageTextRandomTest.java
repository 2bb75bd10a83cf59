package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Pages that nobody thought of: legal ones against what they were composed of, broken ones against the JDK's parser. */
class PageTextRandomTest {
    private static final int PAGES = 1_000;
    private static final int BROKEN_PAGES = 6_000;
    private static final List<String> MARKS = List.of(
            "<",
            ">",
            "/",
            "&",
            ";",
            "\"",
            "'",
            "=",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "--",
            "<?",
            "?>",
            "<b>",
            "</b>",
            " ",
            "",
            "&#0;",
            "&#xD800;",
            "&#65;",
            "&nbsp;",
            "#",
            "a",
            ":",
            "-",
            "1",
            "\u0001",
            "\uFFFF",
            "\uD83D",
            "\uDE00",
            "xmlns:z=''",
            " z='1'",
            "<?xml version='1.0'?>",
            "<!DOCTYPE p>");

    private final XMLReader plain = reader(false);
    private final XMLReader namespaces = reader(true);

    @Test
    void reads_what_random_pages_were_composed_of() {
        int macros = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            RandomPage page = new RandomPage(seed);
            PageText text = PageText.of(page.storage());

            assertThat(text.isReadable()).as("seed %d", seed).isTrue();
            assertThat(text.macros()).as("seed %d", seed).isEqualTo(page.macros());
            macros += text.macros().size();
        }
        assertThat(macros).isGreaterThan(PAGES);
    }

    @Test
    void changes_nothing_but_the_macros_that_it_writes() {
        for (int seed = 0; seed < PAGES; seed++) {
            RandomPage page = new RandomPage(seed);
            Map<Integer, PageText.Replacement> maps = someMaps(page, new Random(seed));

            String written = PageText.of(page.storage()).with(maps);

            assertThat(written).as("seed %d", seed).isEqualTo(page.with(maps));
            assertThat(PageText.of(written).macros()).as("seed %d", seed).isEqualTo(expected(page, maps));
            assertThat(isXml(written)).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void agrees_with_the_jdk_on_which_pages_are_well_formed() {
        Random random = new Random(20261121);
        int wellFormed = 0;
        for (int i = 0; i < BROKEN_PAGES; i++) {
            String page = broken(new RandomPage(i % PAGES).storage(), random);
            boolean isXml = isXml(page);

            assertThat(PageText.of(page).isReadable())
                    .as("page %d: %s", i, page)
                    .isEqualTo(isXml);
            wellFormed += isXml ? 1 : 0;
        }
        assertThat(wellFormed).isBetween(BROKEN_PAGES / 20, BROKEN_PAGES - BROKEN_PAGES / 20);
    }

    private static Map<Integer, PageText.Replacement> someMaps(RandomPage page, Random random) {
        Map<Integer, PageText.Replacement> maps = new HashMap<>();
        for (int place = 0; place < page.macros().size(); place++) {
            if (random.nextInt(3) > 0) {
                maps.put(place, new PageText.Replacement(page.text(), page.text()));
            }
        }
        return maps;
    }

    private static List<PageText.MacroText> expected(RandomPage page, Map<Integer, PageText.Replacement> maps) {
        List<PageText.MacroText> expected = new ArrayList<>(page.macros());
        maps.forEach((place, map) -> expected.set(place, new PageText.MacroText(map.key(), map.text())));
        return expected;
    }

    /** The page with some of its characters removed or replaced, or others added. */
    private static String broken(String page, Random random) {
        StringBuilder broken = new StringBuilder(page);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(broken.length() + 1);
            int end = Math.min(broken.length(), at + random.nextInt(3));
            broken.replace(at, end, MARKS.get(random.nextInt(MARKS.size())));
        }
        return broken.toString();
    }

    /** Whether the JDK takes the page as XML in which any entity and any prefix may be used. */
    private boolean isXml(String page) {
        String document = "<!DOCTYPE the-page SYSTEM 'entities'><the-page xmlns:ac='http://atlassian.com/content'"
                + " xmlns:atlassian-content='http://atlassian.com/content' xmlns:ri='urn:ri'"
                + " xmlns:undeclared='urn:undeclared'>" + page + "</the-page>";
        return failure(plain, document).isEmpty()
                && failure(namespaces, document)
                        .filter(failure -> !failure.matches(".*The prefix \"[^\":]+\" .* is not bound.*"))
                        .isEmpty();
    }

    private static Optional<String> failure(XMLReader reader, String document) {
        try {
            reader.parse(new InputSource(new StringReader(document)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XMLReader reader(boolean withNamespaces) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(withNamespaces);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setErrorHandler(new DefaultHandler());
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.setContentHandler(new NoEmptyPrefixes());
            return reader;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses what the JDK lets pass: names that begin with a colon. */
    private static final class NoEmptyPrefixes extends DefaultHandler {

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            boolean isLegal = !name.startsWith(":");
            for (int i = 0; i < attributes.getLength(); i++) {
                isLegal &= !attributes.getQName(i).startsWith(":");
            }
            if (!isLegal) {
                throw new SAXException("Empty prefix");
            }
        }
    }
}
