/** The job that reads what learners do. */
package pk.gov.hec.dlsei.batch.activity;
