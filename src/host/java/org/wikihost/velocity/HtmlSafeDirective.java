package org.wikihost.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.directive.DirectiveConstants;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #htmlSafe()}: says that a template is made for escaping; it writes nothing and changes nothing. Source: Confluence's
 * anti-XSS documentation. Public with a constructor without arguments, because Velocity's parser makes its own instances.
 */
public final class HtmlSafeDirective extends Directive {
    @Override
    public String getName() {
        return "htmlSafe";
    }

    @Override
    public int getType() {
        return DirectiveConstants.LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        return true;
    }
}
