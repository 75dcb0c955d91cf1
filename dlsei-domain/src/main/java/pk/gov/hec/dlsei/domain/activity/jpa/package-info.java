/** Rows by COPY, and what they change in a few statements. */
package pk.gov.hec.dlsei.domain.activity.jpa;
