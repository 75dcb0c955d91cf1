/** The nominations in their tables. */
package pk.gov.hec.dlsei.domain.nomination.jpa;
