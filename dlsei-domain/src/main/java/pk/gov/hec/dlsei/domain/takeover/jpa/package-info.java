/** What is taken over, in its tables. */
package pk.gov.hec.dlsei.domain.takeover.jpa;
