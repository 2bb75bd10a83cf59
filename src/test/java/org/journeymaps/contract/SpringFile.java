package org.journeymaps.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The app's Spring file, whose elements are found by their local names. */
record SpringFile(Descriptor xml) {

    static SpringFile read() {
        Path path = Path.of("src", "main", "resources", "META-INF", "spring", "journey-maps.xml");
        try (InputStream file = Files.newInputStream(path)) {
            return new SpringFile(Descriptor.read(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of references and beans. */
    List<String> ids() {
        return xml.texts("//@id");
    }

    /** The interfaces of the services that the app cannot do without. */
    List<Class<?>> references() {
        return xml.texts("//*[local-name()='reference']/@interface").stream()
                .<Class<?>>map(SpringFile::load)
                .toList();
    }

    /** The classes of the beans that are made by their constructor. */
    List<Class<?>> beans() {
        return xml.texts("//*[local-name()='bean'][not(@factory-method)]/@class").stream()
                .<Class<?>>map(SpringFile::load)
                .toList();
    }

    /** The classes of the beans with an attribute that names a method of theirs. */
    List<Class<?>> beansWith(String attribute) {
        return xml.texts("//*[local-name()='bean'][@" + attribute + "]/@class").stream()
                .<Class<?>>map(SpringFile::load)
                .toList();
    }

    /** The methods that an attribute names, in the order of {@link #beansWith}. */
    List<String> methods(String attribute) {
        return xml.texts("//*[local-name()='bean']/@" + attribute);
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SpringFile.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
