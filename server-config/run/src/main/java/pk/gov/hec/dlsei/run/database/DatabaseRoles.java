package pk.gov.hec.dlsei.run.database;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two roles that DLSEI works with, and the script that a database's administrator creates them
 * with. The script is psql's: {@code :"name"} stands for an identifier, {@code :'name'} for a text.
 *
 * @param script the text of create-roles.sql
 * @param owner the role that migrates the schema
 * @param ownerPassword its password
 * @param app the role of the application
 * @param appPassword its password
 */
public record DatabaseRoles(
    String script, String owner, String ownerPassword, String app, String appPassword) {

  private static final Pattern VARIABLE = Pattern.compile("(?<!:):(['\"])(\\w+)\\1");

  /** The script with its variables filled in and quoted, for this database. */
  String sql(String database) {
    Map<String, String> values =
        Map.of(
            "database", database,
            "owner", owner,
            "owner_password", ownerPassword,
            "app", app,
            "app_password", appPassword);
    Matcher variable = VARIABLE.matcher(script);
    return variable.replaceAll(
        found -> Matcher.quoteReplacement(quoted(values, found.group(2), found.group(1))));
  }

  private static String quoted(Map<String, String> values, String name, String quote) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The script of the roles asks for an unknown " + name);
    }
    return quote + value.replace(quote, quote + quote) + quote;
  }

  @Override
  public String toString() {
    return "DatabaseRoles[" + owner + ", " + app + "]";
  }
}
