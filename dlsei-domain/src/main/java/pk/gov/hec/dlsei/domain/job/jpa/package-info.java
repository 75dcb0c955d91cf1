/** Their tables, and the few of the server's job store. */
package pk.gov.hec.dlsei.domain.job.jpa;
