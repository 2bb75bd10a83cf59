/** What the references of Spring files throw. */
@NullMarked
package org.eclipse.gemini.blueprint.service;

import org.jspecify.annotations.NullMarked;
