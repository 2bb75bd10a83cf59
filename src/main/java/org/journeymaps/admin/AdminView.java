package org.journeymaps.admin;

import java.util.List;

/**
 * The admin screen in the reader's words.
 *
 * @param look the kind of AUI message that tells the state: {@code success}, {@code warning} or {@code error}
 * @param problems what is wrong, with what to do about it
 */
public record AdminView(
        String look,
        String headline,
        List<String> problems,
        List<AdminFactView> versions,
        List<AdminMapView> unsaved,
        List<AdminFactView> sizes,
        List<AdminMapView> largest,
        List<AdminFactView> limits) {

    public AdminView {
        problems = List.copyOf(problems);
        versions = List.copyOf(versions);
        unsaved = List.copyOf(unsaved);
        sizes = List.copyOf(sizes);
        largest = List.copyOf(largest);
        limits = List.copyOf(limits);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public boolean hasUnsaved() {
        return !unsaved.isEmpty();
    }

    public boolean hasLargest() {
        return !largest.isEmpty();
    }
}
