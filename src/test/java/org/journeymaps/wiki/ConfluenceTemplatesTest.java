package org.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfluenceTemplatesTest {

    private final ConfluenceTemplates templates = new ConfluenceTemplates(new OneTemplate());

    @Test
    void gives_what_confluence_makes_of_a_template() {
        assertThat(templates.render("there.vm", Map.of("name", "Anna"))).isEqualTo("Hello Anna");
    }

    @Test
    void a_template_that_fails_is_an_error_that_names_it_and_never_an_empty_page() {
        assertThatThrownBy(() -> templates.render("gone.vm", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gone.vm")
                .hasRootCauseMessage("no such template");
    }

    private static final class OneTemplate implements VelocityHelperService {

        @Override
        public String getRenderedTemplate(String templateName, Map<String, ?> context) {
            return templateName.equals("there.vm") ? "Hello " + context.get("name") : "";
        }

        @Override
        public String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, ?> context)
                throws Exception {
            if (!templateName.equals("there.vm")) {
                throw new Exception("no such template");
            }
            return getRenderedTemplate(templateName, context);
        }

        @Override
        public String getRenderedContent(String templateContent, Map<String, ?> context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> createDefaultVelocityContext() {
            return Map.of();
        }
    }
}
