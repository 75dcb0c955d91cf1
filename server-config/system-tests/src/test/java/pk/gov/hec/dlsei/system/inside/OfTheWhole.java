package pk.gov.hec.dlsei.system.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * An {@link InsideTest} that asks of the whole database whether what must hold does. These have a
 * database of their own, without the rows that other tests put there alone.
 */
@Tag("whole")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OfTheWhole {}
