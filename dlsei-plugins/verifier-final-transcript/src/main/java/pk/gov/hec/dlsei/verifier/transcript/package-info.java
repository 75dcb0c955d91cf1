/**
 * Reads the final transcript of an alumnus (SOP1/F10, SOP1/R6), compares it with the form and tells
 * the reviewer what it saw.
 */
package pk.gov.hec.dlsei.verifier.transcript;
