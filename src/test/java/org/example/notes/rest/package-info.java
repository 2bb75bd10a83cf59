/** What scripts can ask the app for. */
@NullMarked
package org.example.notes.rest;

import org.jspecify.annotations.NullMarked;
