package org.wikihost.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The bytecode of the host and of its tests, read once for all tests of a run that look into it. */
public final class HostClasses {
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.wikihost");

    private HostClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
