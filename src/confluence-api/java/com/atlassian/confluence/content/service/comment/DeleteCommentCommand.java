package com.atlassian.confluence.content.service.comment;

import com.atlassian.confluence.core.service.ServiceCommand;

// Source: Javadoc Confluence 3.4 to 6.2.3; result of CommentService in 8.0.0-m90.
public interface DeleteCommentCommand extends ServiceCommand {}
