/**
 * The texts of the host and of the enabled apps in the reader's language: the host's bundle {@code org/wikihost/host} and the
 * {@code <resource type="i18n">} bundles of the apps.
 */
@NullMarked
package org.wikihost.i18n;

import org.jspecify.annotations.NullMarked;
