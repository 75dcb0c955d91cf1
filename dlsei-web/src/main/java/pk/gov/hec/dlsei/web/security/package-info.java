/** Who is asking, and what that person may open. */
package pk.gov.hec.dlsei.web.security;
