/**
 * Reads the government-issued certificate by which a student asks for a fee waiver (SOP1/F4),
 * compares it with the form and tells the reviewer what it saw.
 */
package pk.gov.hec.dlsei.verifier.disability;
