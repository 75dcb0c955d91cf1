package pk.gov.hec.dlsei.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a table that somebody ticked. */
public final class Chosen {

  private Chosen() {}

  /**
   * Their ids, each once.
   *
   * @param request with the form; what is no id in it is left out
   * @return perhaps none
   */
  public static List<Long> of(HttpServletRequest request) {
    return Stream.ofNullable(request.getParameterValues("chosen"))
        .flatMap(Arrays::stream)
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .toList();
  }
}
