package org.wikihost.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.user.UserManager;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** What Confluence checks before a method of a REST resource is called. */
@Priority(Priorities.AUTHENTICATION)
final class RestRules implements ContainerRequestFilter {
    private static final Set<String> READING_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> NO_CHECK = Set.of("no-check", "nocheck");

    private final UserManager users;
    private final AccessModeService accessMode;

    /** Set by Jersey to a proxy that knows the resource of the current request. */
    @Context
    @SuppressWarnings("NullAway.Init") // Jersey injects it before the first request
    private ResourceInfo matched;

    RestRules(UserManager users, AccessModeService accessMode) {
        this.users = users;
        this.accessMode = accessMode;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = matched.getResourceMethod();
        switch (AccessLevel.of(method, matched.getResourceClass()).ask(users)) {
            case MUST_LOG_IN ->
                refuse(request, Status.UNAUTHORIZED, "Client must be authenticated to access this resource.");
            case FORBIDDEN -> refuse(request, Status.FORBIDDEN, "Client is not allowed to access this resource.");
            case WELCOME -> checkWrite(request, method);
        }
    }

    private void checkWrite(ContainerRequestContext request, Method method) {
        if (READING_METHODS.contains(request.getMethod())) {
            return;
        }
        if (couldBeForged(request) && !method.isAnnotationPresent(XsrfProtectionExcluded.class)) {
            refuse(request, Status.FORBIDDEN, "XSRF check failed");
        } else if (accessMode.shouldEnforceReadOnlyAccess() && !allowedInReadOnlyMode(method)) {
            refuse(request, Status.METHOD_NOT_ALLOWED, "Read-only mode is enabled.");
        }
    }

    private static boolean couldBeForged(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean formLike = type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
        String token = request.getHeaderString("X-Atlassian-Token");
        return formLike && (token == null || !NO_CHECK.contains(token));
    }

    /** By the annotation's simple name, because apps may bring their own copy of it. */
    private boolean allowedInReadOnlyMode(Method method) {
        Class<?> resource = matched.getResourceClass();
        return Stream.<AnnotatedElement>of(method, resource, resource.getPackage())
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("ReadOnlyAccessAllowed"));
    }

    private static void refuse(ContainerRequestContext request, Status status, String message) {
        request.abortWith(RestError.response(status.getStatusCode(), message));
    }
}
