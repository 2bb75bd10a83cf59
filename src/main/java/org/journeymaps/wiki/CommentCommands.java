package org.journeymaps.wiki;

import com.atlassian.confluence.content.service.CommentService;
import com.atlassian.confluence.core.service.ServiceCommand;

/** The only class that knows the service by which comments are changed and deleted, which asks by itself who may. */
final class CommentCommands {

    /** What comments can be changed and deleted with. */
    static final String SERVICE = "com.atlassian.confluence.content.service.CommentService";

    private CommentCommands() {}

    static boolean change(OptionalServices services, long id, String storage) {
        return services.find(CommentService.class)
                .filter(service -> isDone(service.newEditCommentCommand(id, storage)))
                .isPresent();
    }

    static boolean delete(OptionalServices services, long id) {
        return services.find(CommentService.class)
                .filter(service -> isDone(service.newDeleteCommentCommand(id)))
                .isPresent();
    }

    private static boolean isDone(ServiceCommand command) {
        if (!command.isAuthorized() || !command.isValid()) {
            return false;
        }
        command.execute();
        return true;
    }
}
