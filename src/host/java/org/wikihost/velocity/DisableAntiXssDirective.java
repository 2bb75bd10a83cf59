package org.wikihost.velocity;

import java.io.Writer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.directive.DirectiveConstants;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #disableAntiXss()}: nothing in the template that holds it is escaped. Source: Confluence's anti-XSS documentation.
 * Public with a constructor without arguments, because Velocity's parser makes its own instances.
 */
public final class DisableAntiXssDirective extends Directive {
    private static final String TEMPLATES = DisableAntiXssDirective.class.getName();

    /** The names of the templates that hold the directive, as far as the engine has parsed them; it keeps growing. */
    @SuppressWarnings("unchecked") // Velocity keeps attributes untyped; only this method writes this one
    static Set<String> templatesOf(RuntimeServices engine) {
        synchronized (engine) {
            Object known = engine.getApplicationAttribute(TEMPLATES);
            if (known == null) {
                known = ConcurrentHashMap.<String>newKeySet();
                engine.setApplicationAttribute(TEMPLATES, known);
            }
            return (Set<String>) known;
        }
    }

    @Override
    public String getName() {
        return "disableAntiXss";
    }

    @Override
    public int getType() {
        return DirectiveConstants.LINE;
    }

    @Override
    public void init(RuntimeServices engine, InternalContextAdapter context, Node node) {
        super.init(engine, context, node);
        templatesOf(engine).add(context.getCurrentTemplateName());
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        return true;
    }
}
