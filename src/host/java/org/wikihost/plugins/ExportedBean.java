package org.wikihost.plugins;

import java.util.List;

/**
 * A component that an app offers to other apps.
 *
 * @param place where the app says so
 * @param bean the component's key, or the id of the bean
 * @param interfaces the names of the interfaces under which it is offered
 */
record ExportedBean(String place, String bean, List<String> interfaces) {
    ExportedBean {
        interfaces = List.copyOf(interfaces);
    }
}
