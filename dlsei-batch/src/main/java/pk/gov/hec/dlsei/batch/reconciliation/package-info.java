/** The job that compares our licences with the learning platform's members. */
package pk.gov.hec.dlsei.batch.reconciliation;
