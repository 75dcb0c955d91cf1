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
  private Routes add(String method, ApiCall call, String pattern, Resource resource) {
    routes.add(new Route(method, call, pattern, List.of(pattern.split("/")), resource));
    return this;
  }

  Routes get(ApiCall call, String pattern, Resource resource) {
    return add("GET", call, pattern, resource);
  }

  Routes post(ApiCall call, String pattern, Resource resource) {
    return add("POST", call, pattern, resource);
  }

  Routes delete(ApiCall call, String pattern, Resource resource) {
    return add("DELETE", call, pattern, resource);
  }

  /** The resource for this request with the parts that its pattern names. */
  Optional<Match> find(String method, String rawPath) {
    List<String> parts = List.of(rawPath.split("/"));
    for (Route route : routes) {
      Optional<Map<String, String>> names =
          route.method.equals(method) ? route.match(parts) : Optional.empty();
      if (names.isPresent()) {
        return Optional.of(new Match(route.call, route.pattern, route.resource, names.get()));
      }
    }
    return Optional.empty();
  }

  /** A resource with its address' pattern and what stands where the pattern has names. */
  record Match(ApiCall call, String pattern, Resource resource, Map<String, String> names) {}

  private record Route(
      String method, ApiCall call, String pattern, List<String> wanted, Resource resource) {

    Optional<Map<String, String>> match(List<String> parts) {
      if (parts.size() != wanted.size()) {
        return Optional.empty();
      }
      Map<String, String> names = new HashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        String expected = wanted.get(i);
        String part = decode(parts.get(i));
        if (expected.startsWith("{")) {
          names.put(expected.substring(1, expected.length() - 1), part);
        } else if (!expected.equals(part)) {
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
