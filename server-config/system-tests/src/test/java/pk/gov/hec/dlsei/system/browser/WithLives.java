package pk.gov.hec.dlsei.system.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link BrowserTest} with a server of its own, whose learners at Coursera have a life. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WithLives {}
