package org.wikihost.rest;

import java.util.Comparator;

/** Versions of REST modules: numbers between dots, compared as numbers, so that 1.10 comes after 1.9. */
final class VersionOrder implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
        String[] one = left.split("\\D+", -1);
        String[] other = right.split("\\D+", -1);
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            int order = Integer.compare(number(one, i), number(other, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int index) {
        return index < parts.length && !parts[index].isEmpty() ? Integer.parseInt(parts[index]) : 0;
    }
}
