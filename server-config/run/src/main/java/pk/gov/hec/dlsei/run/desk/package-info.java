/**
 * The demo's desk: the mailbox and the staff's one-time code in a browser. Reads the {@code mail}
 * package; nothing depends on it but the demo itself.
 */
package pk.gov.hec.dlsei.run.desk;
