package org.wikihost.webresources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.ResourceFile;
import org.wikihost.plugins.WebResourceModule;

/**
 * Addresses in Confluence's forms. Those of web-resources begin with {@code /s/<hash>/_} and never change their content: the hash
 * follows the app's version and files, and translated scripts name their language.
 */
final class ResourceAddresses {
    private final ProductResources product;
    private final String contextPath;
    private final Texts texts;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    ResourceAddresses(ProductResources product, String contextPath, Texts texts) {
        this.product = product;
        this.contextPath = contextPath;
        this.texts = texts;
    }

    String ofProduct(ProductResources.ProductFile file) {
        return prefix(hash(file)) + "/download/resources/" + file.moduleKey() + "/" + file.name();
    }

    String ofBatch(WebResourceModule module, String ending) {
        String key = module.completeKey();
        return prefix(hash(module)) + "/download/batch/" + key + "/" + key + "." + ending
                + query(List.of(module), ending);
    }

    String ofContexts(List<String> contexts, List<WebResourceModule> modules, String ending) {
        StringBuilder state = new StringBuilder();
        modules.forEach(module -> state.append(hash(module)));
        return prefix(digest(state.toString())) + "/download/contextbatch/" + ending + "/" + String.join(",", contexts)
                + ",-_super/batch." + ending + query(modules, ending);
    }

    /** What the relative addresses inside a style of the module begin with. */
    String filesOf(WebResourceModule module) {
        return prefix(hash(module)) + "/download/resources/" + module.completeKey() + "/";
    }

    private String prefix(String hash) {
        return contextPath + "/s/" + hash + "/_";
    }

    private String query(List<WebResourceModule> modules, String ending) {
        boolean translated = ending.equals("js") && modules.stream().anyMatch(ModuleFiles::isTranslated);
        return translated ? "?locale=" + texts.locale().toLanguageTag() : "";
    }

    private String hash(WebResourceModule module) {
        return hashes.computeIfAbsent(module.completeKey(), key -> {
            MessageDigest digest = sha256();
            digest.update(module.app().information().version().getBytes(StandardCharsets.UTF_8));
            for (ResourceFile resource : module.resources()) {
                module.app().resource(resource.location()).ifPresent(url -> digest.update(ModuleFiles.read(url)));
            }
            return hex(digest);
        });
    }

    private String hash(ProductResources.ProductFile file) {
        return hashes.computeIfAbsent(file.moduleKey() + "/" + file.name(), key -> {
            MessageDigest digest = sha256();
            product.file(file.moduleKey(), file.name()).ifPresent(url -> digest.update(ModuleFiles.read(url)));
            return hex(digest);
        });
    }

    private static String digest(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
