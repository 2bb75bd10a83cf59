/** An app that Confluence does not transform: its beans are in a Spring file. The tests pack it into a jar and run it in the host. */
@NullMarked
package org.example.notes;

import org.jspecify.annotations.NullMarked;
