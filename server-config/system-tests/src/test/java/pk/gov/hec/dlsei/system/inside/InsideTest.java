package pk.gov.hec.dlsei.system.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;

/** A test that runs inside the server; they have one server, one after another. */
@ArquillianTest
@Tag("inside")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InsideTest {}
