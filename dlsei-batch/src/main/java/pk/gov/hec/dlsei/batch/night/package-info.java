/** The nightly job that deletes links and registrations that have run out. */
package pk.gov.hec.dlsei.batch.purge;
