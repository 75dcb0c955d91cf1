package pk.gov.hec.dlsei.run.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which resource answers which method and address. */
final class Routes {

  private final List<Route> routes = new ArrayList<>();

  /** Adds one; a part of the pattern in braces stands for anything, and gives it its name. */
  Routes add(String method, String pattern, Resource resource) {
    routes.add(new Route(method, List.of(pattern.split("/")), resource));
    return this;
  }

  /** The resource for this request with the parts that its pattern names. */
  Match find(String method, String rawPath) {
    List<String> parts = List.of(rawPath.split("/"));
    for (Route route : routes) {
      Optional<Map<String, String>> names =
          route.method.equals(method) ? route.match(parts) : Optional.empty();
      if (names.isPresent()) {
        return new Match(route.resource, names.get());
      }
    }
    throw Refusal.notFound("There is no " + method + " at this address.");
  }

  /** A resource and the parts of the address that its pattern names. */
  record Match(Resource resource, Map<String, String> names) {}

  private record Route(String method, List<String> pattern, Resource resource) {

    Optional<Map<String, String>> match(List<String> parts) {
      if (parts.size() != pattern.size()) {
        return Optional.empty();
      }
      Map<String, String> names = new HashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        String wanted = pattern.get(i);
        String part = decode(parts.get(i));
        if (wanted.startsWith("{")) {
          names.put(wanted.substring(1, wanted.length() - 1), part);
        } else if (!wanted.equals(part)) {
          return Optional.empty();
        }
      }
      return Optional.of(names);
    }

    /** In a path a plus is a plus. */
    private static String decode(String part) {
      try {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        throw Refusal.badRequest("The address is not well encoded.");
      }
    }
  }
}
