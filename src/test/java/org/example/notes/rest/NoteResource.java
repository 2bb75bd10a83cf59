package org.example.notes.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.example.notes.Notebook;

/** Takes notes, and counts its own answers. */
@Path("notes")
public class NoteResource {
    private final Notebook notebook;
    private int answers;

    @Inject
    NoteResource(Notebook notebook) {
        this.notebook = notebook;
    }

    /** A new note. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @AnonymousSiteAccess
    public synchronized String answer() {
        answers++;
        return notebook.note("answer " + answers);
    }
}
