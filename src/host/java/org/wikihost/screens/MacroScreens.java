package org.wikihost.screens;

import static org.wikihost.screens.RequestJson.posted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.wikihost.markup.HtmlText;
import org.wikihost.storageformat.EditorFormat;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;

/** What the editor's scripts ask the server for, at Confluence's addresses: the macros, a preview, a macro's place in the editor. */
final class MacroScreens {
    private final MacroCatalog catalog;
    private final EditorFormat editor;
    private final PageHtml html;
    private final ObjectMapper json = new ObjectMapper();

    MacroScreens(MacroCatalog catalog, EditorFormat editor, PageHtml html) {
        this.catalog = catalog;
        this.editor = editor;
        this.html = html;
    }

    /** {@code GET /plugins/macrobrowser/browse-macros.action}. */
    Screen browse() {
        return request -> {
            String contextPath = request.servletRequest().getContextPath();
            return Answer.json(write(catalog.describe(request.texts(), contextPath)));
        };
    }

    /** {@code POST /rest/tinymce/1/macro/preview}: the macro as a page shows it, as a whole document. */
    Screen preview() {
        return posted(request -> {
            JsonNode sent = RequestJson.of(request);
            String storage = storage(sent.path("macro"));
            String body = html.preview(storage, sent.path("spaceKey").asText(), contentId(sent));
            Map<String, Object> values = Map.of("bodyHtml", body);
            String title = request.texts().getText("macro-browser.preview");
            return Answer.page("preview.vm", values, Frame.none(title).withContexts("preview", "viewcontent"));
        });
    }

    /** {@code POST /rest/tinymce/1/macro/placeholder}: the macro as the editor shows it. */
    Screen placeholder() {
        return posted(request ->
                Answer.html(editor.toEditor(storage(RequestJson.of(request).path("macro")))));
    }

    /** The text of the editor as storage format, and back; with it the editor shows the source. */
    Screen convert() {
        return posted(request -> {
            JsonNode sent = RequestJson.of(request);
            String content = sent.path("content").asText();
            return Answer.html(
                    "storage".equals(sent.path("to").asText()) ? editor.toStorage(content) : editor.toEditor(content));
        });
    }

    /** The storage format of a macro as the editor's scripts describe it. */
    private static String storage(JsonNode macro) {
        StringBuilder out = new StringBuilder("<ac:structured-macro ac:name=\"")
                .append(HtmlText.escape(macro.path("name").asText()))
                .append("\">");
        String unnamed = macro.path("defaultParameterValue").asText("");
        if (!unnamed.isEmpty()) {
            appendParameter(out, "", unnamed);
        }
        for (Map.Entry<String, JsonNode> parameter : macro.path("params").properties()) {
            if (!parameter.getValue().asText().isEmpty()) {
                appendParameter(out, parameter.getKey(), parameter.getValue().asText());
            }
        }
        String body = macro.path("body").asText("");
        if ("PLAIN_TEXT".equals(macro.path("bodyType").asText())) {
            out.append("<ac:plain-text-body><![CDATA[")
                    .append(body.replace("]]>", "]]]]><![CDATA[>"))
                    .append("]]></ac:plain-text-body>");
        } else if ("RICH_TEXT".equals(macro.path("bodyType").asText())) {
            out.append("<ac:rich-text-body>").append(body).append("</ac:rich-text-body>");
        }
        return out.append("</ac:structured-macro>").toString();
    }

    private static void appendParameter(StringBuilder out, String name, String value) {
        out.append("<ac:parameter ac:name=\"")
                .append(HtmlText.escape(name))
                .append("\">")
                .append(HtmlText.escape(value))
                .append("</ac:parameter>");
    }

    private static long contentId(JsonNode sent) {
        return sent.path("contentId").asLong(0);
    }

    private String write(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
