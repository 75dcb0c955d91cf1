package pk.gov.hec.dlsei.system.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.faces.convert.Converter;
import java.io.Serializable;

/** A converter makes values that can be kept in a page's state. */
class ConvertToSerializable extends ArchCondition<JavaClass> {

  ConvertToSerializable() {
    super("convert to something serializable");
  }

  @Override
  public void check(JavaClass converter, ConditionEvents events) {
    boolean good =
        converter.getInterfaces().stream()
            .filter(type -> type.toErasure().isEquivalentTo(Converter.class))
            .map(ConvertToSerializable::target)
            .allMatch(type -> type.toErasure().isAssignableTo(Serializable.class));
    events.add(new SimpleConditionEvent(converter, good, converter.getName()));
  }

  private static JavaType target(JavaType converter) {
    return ((JavaParameterizedType) converter).getActualTypeArguments().get(0);
  }
}
