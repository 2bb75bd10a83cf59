/**
 * A small stand-in for Confluence that runs and tests the packaged jar of an app. It knows no particular app; {@code docs/host.md}
 * says what it covers and where it differs from Confluence.
 */
package org.wikihost;
