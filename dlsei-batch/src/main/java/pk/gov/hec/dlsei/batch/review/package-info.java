/** Applications that wait longer than they should. */
package pk.gov.hec.dlsei.batch.review;
