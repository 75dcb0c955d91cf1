/** Searching learners in SQL. */
package pk.gov.hec.dlsei.domain.learner.jpa;
