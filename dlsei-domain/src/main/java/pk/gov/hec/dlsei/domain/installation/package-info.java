/** What a database serves, and whether the server may start on it. */
package pk.gov.hec.dlsei.domain.installation;
