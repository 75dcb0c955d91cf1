/** The outbox worker. */
package pk.gov.hec.dlsei.batch.outbox;
