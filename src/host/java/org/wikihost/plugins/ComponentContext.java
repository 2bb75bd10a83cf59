package org.wikihost.plugins;

import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;

/** An app's components and imports: a Spring context. Components of a descriptor are made by their greediest constructor. */
final class ComponentContext {
    private final GenericApplicationContext context;

    ComponentContext(String displayName, ClassLoader classLoader) {
        context = new GenericApplicationContext();
        context.setDisplayName(displayName);
        context.setClassLoader(classLoader);
        context.getDefaultListableBeanFactory().setAllowBeanDefinitionOverriding(false);
    }

    void addImport(String key, Object service) {
        context.getBeanFactory().registerSingleton(key, service);
    }

    void addComponent(String key, String alias, Class<?> type) {
        RootBeanDefinition definition = new RootBeanDefinition(type);
        definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
        context.registerBeanDefinition(key, definition);
        if (!alias.isEmpty()) {
            context.registerAlias(key, alias);
        }
    }

    /** Adds the beans of a Spring file. Elements of Confluence's services go to the handler of their namespace. */
    void read(SpringFile file, ServiceNamespace services) throws AppRejectedException {
        NamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(ComponentContext.class.getClassLoader());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_XSD);
        reader.setEntityResolver(new OfflineSchemas());
        reader.setNamespaceHandlerResolver(
                address -> address.equals(ServiceNamespace.ADDRESS) ? services : others.resolve(address));
        try {
            reader.loadBeanDefinitions(file);
        } catch (BeansException e) {
            throw new AppRejectedException(SpringComplaints.aboutFile(file.getDescription(), e), e);
        }
    }

    /** Whether a name is that of a bean or of an import. */
    boolean has(String name) {
        return context.getDefaultListableBeanFactory().containsBean(name);
    }

    /** Makes all components. */
    void start() throws AppRejectedException {
        try {
            context.refresh();
        } catch (BeansException | LinkageError e) {
            throw new AppRejectedException(SpringComplaints.aboutBeans(e), e);
        }
    }

    <T> T create(Class<T> type) {
        AutowireCapableBeanFactory factory = context.getAutowireCapableBeanFactory();
        try {
            Object created = factory.autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
            return type.cast(factory.initializeBean(created, type.getName()));
        } catch (BeansException | LinkageError e) {
            throw new ModuleClassException(
                    "An object of " + type.getName() + " could not be made: " + Causes.deepest(e), e);
        }
    }

    Optional<Object> component(String key) {
        return context.containsBean(key) ? Optional.of(context.getBean(key)) : Optional.empty();
    }

    <T> Optional<T> component(Class<T> type) {
        return Optional.ofNullable(context.getBeanProvider(type).getIfUnique());
    }

    /** Calls the components' destroy methods. */
    void close() {
        context.close();
    }
}
