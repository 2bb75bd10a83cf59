package org.wikihost.servlets;

/** A {@code <url-pattern>}: an exact path, or a path with all below it when it ends in {@code /*}. More exact ones come first. */
record ServletPattern(String text) implements Comparable<ServletPattern> {
    private static final String ALL_BELOW = "/*";

    ServletPattern {
        text = text.startsWith("/") ? text : "/" + text;
    }

    boolean matches(String path) {
        return path.equals(prefix()) || (isOpen() && path.startsWith(prefix() + "/"));
    }

    boolean isOpen() {
        return text.endsWith(ALL_BELOW);
    }

    String prefix() {
        return isOpen() ? text.substring(0, text.length() - ALL_BELOW.length()) : text;
    }

    @Override
    public int compareTo(ServletPattern other) {
        int exactFirst = Boolean.compare(isOpen(), other.isOpen());
        int longestFirst = Integer.compare(other.text.length(), text.length());
        int order = exactFirst != 0 ? exactFirst : longestFirst;
        return order != 0 ? order : text.compareTo(other.text);
    }
}
