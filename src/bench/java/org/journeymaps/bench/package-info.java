/**
 * Measures what a map costs on a page: loading its row, working out its curve, drawing it, and changing a value of it. Each measurement
 * stands beside a floor, the same work written by hand with JDBC and a StringBuilder, in the same run on the same machine. Only the ratio of the two says
 * something about the code; the times alone say as much about the machine. {@link org.journeymaps.bench.Benchmarks} runs all of it;
 * {@link org.journeymaps.bench.PageCost} measures a map in a browser, beside Mermaid's diagram. {@code docs/performance.md} keeps the results.
 */
@NullMarked
package org.journeymaps.bench;

import org.jspecify.annotations.NullMarked;
