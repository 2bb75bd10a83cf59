package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wikihost.storageformat.TemplateFormat;

/** The templates of the pages that the create dialog offers. */
class PageTemplatesTest {

    private static final Pattern KEY = Pattern.compile("at:key=\"([^\"]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("at:name=\"([^\"]+)\"");

    private static List<String> templates() {
        return Descriptor.read().texts("//content-template/resource[@name='template']/@location");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void names_texts_that_exist(String template) throws IOException {
        assertThat(Bundle.read("").texts().keySet()).containsAll(found(KEY, template));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void asks_only_for_what_the_context_gives(String template) throws IOException {
        assertThat(found(VARIABLE, template)).isSubsetOf("mapKey");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void leaves_no_word_in_one_language(String template) throws IOException {
        Document page = Jsoup.parse(filled(template, Map.of()), "", Parser.xmlParser());

        page.select("ac|task-status").remove();
        assertThat(page.text()).as("words that no bundle has").doesNotContainPattern("\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void is_storage_format_in_both_languages(String template) throws IOException {
        for (Bundle bundle : List.of(Bundle.read(""), Bundle.read("_fr"))) {
            assertThat(filled(template, bundle.texts())).doesNotContain("<at:");
        }
    }

    private static String filled(String template, Map<String, String> texts) throws IOException {
        return new TemplateFormat()
                .toStorage(text(template), new LinkedHashMap<>(), key -> texts.getOrDefault(key, ""));
    }

    private static List<String> found(Pattern pattern, String template) throws IOException {
        return pattern.matcher(text(template))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String text(String template) throws IOException {
        return Files.readString(Path.of("src/main/resources", template));
    }
}
