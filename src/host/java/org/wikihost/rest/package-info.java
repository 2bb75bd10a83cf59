/**
 * Runs the {@code <rest>} modules of apps: one Jersey application for each module, with the app's components for its constructors and
 * Confluence's rules before its methods: who may come in, no forged form posts, no writes in read-only mode.
 */
@NullMarked
package org.wikihost.rest;

import org.jspecify.annotations.NullMarked;
