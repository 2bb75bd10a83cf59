/**
 * The wiki's screens at Confluence's addresses: each a class that answers GET and POST, and a template of the same folder in the
 * resources. They call the wiki's services as the visitor, so that every refusal is the wiki's own, and draw the menus, macros and
 * blueprints of the installed apps where Confluence draws them.
 */
package org.wikihost.screens;
