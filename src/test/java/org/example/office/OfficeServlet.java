package org.example.office;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The app's screen in the administration, for secure administrator sessions only. */
public final class OfficeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <html><head><title>Opening hours</title><meta name="decorator" content="atl.admin">
            <content tag="selectedWebItem">office-item</content></head>
            <body><h1 id="office-title">Opening hours</h1></body></html>
            """;

    private static final AuditType HOURS_CHANGED = AuditType.fromI18nKeys(
                    CoverageArea.ECOSYSTEM,
                    CoverageLevel.BASE,
                    "org.example.office.section",
                    "org.example.office.hours-changed")
            .build();

    private final transient WebSudoManager webSudo;
    private final transient AuditService audit;

    public OfficeServlet(WebSudoManager webSudo, AuditService audit) {
        this.webSudo = webSudo;
        this.audit = audit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        if ("never".equals(request.getParameter("day"))) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE);
    }

    /** Changes the hours, without asking for a secure session. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        audit.audit(AuditEvent.builder(HOURS_CHANGED)
                .affectedObject(
                        AuditResource.builder("Front <desk>", "Office").id("7").build())
                .changedValue(ChangedValue.fromI18nKeys("org.example.office.hours")
                        .from("9-17")
                        .to(request.getParameter("hours"))
                        .build())
                .extraAttribute(AuditAttribute.fromI18nKeys("org.example.office.reason", "Summer")
                        .build())
                .build());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
