package org.journeymaps.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The bytecode of the app, read once for all tests of a run that look into it. */
public final class AppClasses {
    private static final JavaClasses ALL =
            new ClassFileImporter().importPath(Path.of("target", "classes", "org", "journeymaps"));

    private AppClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
