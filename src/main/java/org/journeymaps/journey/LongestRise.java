package org.journeymaps.journey;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Finds the most items of a row that can stay where they are while the others move, by patience sorting (Mallows 1963). */
final class LongestRise {

    private LongestRise() {}

    /** The indexes of a longest rising subsequence. */
    static Set<Integer> of(int[] values) {
        int[] tops = new int[values.length];
        int[] topValues = new int[values.length];
        int[] previous = new int[values.length];
        int piles = 0;
        for (int i = 0; i < values.length; i++) {
            int found = Arrays.binarySearch(topValues, 0, piles, values[i]);
            int pile = found >= 0 ? found : -found - 1;
            previous[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            topValues[pile] = values[i];
            piles = Math.max(piles, pile + 1);
        }
        Set<Integer> rise = new HashSet<>();
        for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = previous[i]) {
            rise.add(i);
        }
        return rise;
    }
}
