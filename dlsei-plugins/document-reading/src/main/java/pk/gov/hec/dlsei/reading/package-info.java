/**
 * What verifiers of documents have in common: opening a file, looking at it, reading its text and
 * comparing that with the form. A library that each verifier brings along; it decides nothing and
 * knows no clock.
 */
package pk.gov.hec.dlsei.reading;
