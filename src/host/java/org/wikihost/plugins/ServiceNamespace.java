package org.wikihost.plugins;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects the {@code <osgi:reference>} and {@code <osgi:service>} elements of an app's Spring files. */
final class ServiceNamespace implements NamespaceHandler {
    /** The namespace of Gemini Blueprint. */
    static final String ADDRESS = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private final List<Reference> references = new ArrayList<>();
    private final List<ExportedBean> services = new ArrayList<>();

    /**
     * A bean that stands for a service.
     *
     * @param optional whether the service may be missing
     */
    record Reference(String file, String id, String interfaceName, boolean optional) {
        AppRejectedException rejected(String complaint) {
            return new AppRejectedException(file + ": the reference " + id + ": " + complaint);
        }
    }

    List<Reference> references() {
        return references;
    }

    List<ExportedBean> services() {
        return services;
    }

    @Override
    public void init() {}

    @Override
    public @Nullable BeanDefinition parse(Element element, ParserContext context) {
        String file = context.getReaderContext().getResource().getDescription();
        if (element.getLocalName().equals("reference")) {
            boolean optional = element.getAttribute("availability").equals("optional")
                    || element.getAttribute("cardinality").equals("0..1");
            references.add(
                    new Reference(file, element.getAttribute("id"), element.getAttribute("interface"), optional));
        } else {
            services.add(new ExportedBean(file, element.getAttribute("ref"), interfaces(element)));
        }
        return null;
    }

    private static List<String> interfaces(Element service) {
        List<String> names = new ArrayList<>();
        if (service.hasAttribute("interface")) {
            names.add(service.getAttribute("interface"));
        }
        for (Element list : DomUtils.getChildElementsByTagName(service, "interfaces")) {
            DomUtils.getChildElementsByTagName(list, "value")
                    .forEach(value -> names.add(DomUtils.getTextValue(value).strip()));
        }
        return names;
    }

    /** Refuses elements inside beans. Their attributes are left to {@link ServiceAttributes}, which knows their lines. */
    @Override
    public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder bean, ParserContext context) {
        if (source instanceof Element) {
            context.getReaderContext()
                    .error("<" + source.getNodeName() + "> stands beside the beans, not in one", source);
        }
        return bean;
    }
}
