/** An app with a module of every type, for the tests of the host's descriptor reading. */
@NullMarked
package org.example.everything;

import org.jspecify.annotations.NullMarked;
