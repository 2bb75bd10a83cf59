/** A tiny app of another vendor: the tests pack it into a jar of its own and run it in the host. */
@NullMarked
package org.example.hello;

import org.jspecify.annotations.NullMarked;
