/** The job that offers free seats to those who wait. */
package pk.gov.hec.dlsei.batch.seat;
