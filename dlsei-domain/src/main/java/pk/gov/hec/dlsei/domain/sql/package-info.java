/** What the repositories of several features need to speak SQL. */
package pk.gov.hec.dlsei.domain.sql;
