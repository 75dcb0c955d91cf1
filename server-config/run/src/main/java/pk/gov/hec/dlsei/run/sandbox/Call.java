package pk.gov.hec.dlsei.run.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request to a resource.
 *
 * @param path the parts of the address that its pattern names
 * @param query the parameters
 * @param body the body as it came
 */
record Call(Map<String, String> path, Map<String, String> query, String body) {

  /** The parameters of a query or a form; of two with the same name the last one counts. */
  static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : Optional.ofNullable(text).orElse("").split("&")) {
      String[] parts = pair.split("=", 2);
      if (!parts[0].isEmpty()) {
        parameters.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("The address is not well encoded.");
    }
  }

  /** A parameter that is a whole number, or this one where it is missing. */
  long number(String name, long otherwise) {
    String text = query.get(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,18}")) {
      throw Refusal.badRequest(name + " must be a whole number, not negative.");
    }
    return Long.parseLong(text);
  }

  /** A parameter that may not be missing. */
  String required(String name) {
    String value = query.get(name);
    if (value == null || value.isEmpty()) {
      throw Refusal.badRequest("The parameter " + name + " is missing.");
    }
    return value;
  }

  /** A field of the JSON body that may not be missing or empty. */
  String field(String name) {
    JsonElement value = json().get(name);
    boolean text = value != null && value.isJsonPrimitive();
    if (!text || value.getAsString().isBlank()) {
      throw Refusal.badRequest("The field " + name + " is missing.");
    }
    return value.getAsString();
  }

  private JsonObject json() {
    try {
      if (JsonParser.parseString(body) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException e) {
      throw Refusal.badRequest("The body is not JSON.");
    }
    throw Refusal.badRequest("The body is not a JSON object.");
  }
}
