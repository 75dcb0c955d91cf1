package pk.gov.hec.dlsei.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The interface, in its first version. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "DLSEI",
            version = "1",
            description =
                "What a focal person or an HEC officer does on the screens, for a system of the"
                    + " university or of HEC, and what an operator or auditor does with jobs. A key is bound to one of them and has a last day;"
                    + " it reads, or reads and decides or starts jobs. Times are UTC, days those of Karachi."
                    + " Whatever is refused is answered as application/problem+json, with the"
                    + " field or the clause that it is about."),
    servers = @Server(url = "/"),
    components =
        @Components(
            responses =
                @APIResponse(
                    name = "problem",
                    description = "Refused: no key, no right, wrong values, or too many calls.",
                    content =
                        @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))),
    security = @SecurityRequirement(name = "key"))
@SecurityScheme(
    securitySchemeName = "key",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "The key that two administrators of HEC have given.")
public class RestApplication extends Application {}
