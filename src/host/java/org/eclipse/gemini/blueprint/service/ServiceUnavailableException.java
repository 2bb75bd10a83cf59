package org.eclipse.gemini.blueprint.service;

/** A service was called that nobody offers at the moment. Stands for the exception of this name of Gemini Blueprint. */
public final class ServiceUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceUnavailableException(String interfaceName) {
        super("Nobody offers the service " + interfaceName);
    }
}
