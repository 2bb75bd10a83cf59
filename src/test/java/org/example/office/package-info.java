/** The app of another vendor that has a screen in the administration: the tests pack it into a jar of its own. */
@NullMarked
package org.example.office;

import org.jspecify.annotations.NullMarked;
