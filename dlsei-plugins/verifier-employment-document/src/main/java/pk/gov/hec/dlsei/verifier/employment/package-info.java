/**
 * Reads the documents by which faculty and staff show that they serve (WP2/4.2.1), compares them
 * with the form and tells the reviewer what it saw.
 */
package pk.gov.hec.dlsei.verifier.employment;
