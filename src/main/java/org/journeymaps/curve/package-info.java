/**
 * The emotion curve: a smooth line through a map's emotions that never shows a feeling nobody gave. {@link
 * org.journeymaps.curve.MonotoneCurve} holds the formula, {@link org.journeymaps.curve.CurveGeometry} turns it into shapes in a
 * box, which drawings of any kind (SVG, Java2D) take as they are. Nothing here knows a map or a page.
 */
@NullMarked
package org.journeymaps.curve;

import org.jspecify.annotations.NullMarked;
