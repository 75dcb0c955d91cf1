/** What is known of one learner: for the learner, and for HEC. */
package pk.gov.hec.dlsei.domain.learner;
