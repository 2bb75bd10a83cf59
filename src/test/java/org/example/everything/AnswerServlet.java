package org.example.everything;

import jakarta.servlet.http.HttpServlet;

/** A servlet that answers nothing. */
public class AnswerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
}
