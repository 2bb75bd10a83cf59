/**
 * The web server of the host: Jetty, the filters every request passes (security headers, who is asking, language, theme,
 * the token against forged forms), the router from Confluence's addresses to screens, and the frame around each page.
 * It knows no screen: {@link org.wikihost.web.Screen}s are handed in by the assembly.
 */
package org.wikihost.web;
