/**
 * The demo's desk: the mailbox, the staff's one-time code and the faults of Coursera's sandbox in a
 * browser. Reads the {@code mail} package and orders at {@code sandbox}; nothing depends on it but
 * the demo itself.
 */
package pk.gov.hec.dlsei.run.desk;
