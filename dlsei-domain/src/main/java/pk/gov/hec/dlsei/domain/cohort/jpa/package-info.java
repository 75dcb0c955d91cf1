/** The cohorts' table. */
package pk.gov.hec.dlsei.domain.cohort.jpa;
