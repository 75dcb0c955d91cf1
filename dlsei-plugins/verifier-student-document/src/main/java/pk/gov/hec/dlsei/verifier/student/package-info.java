/**
 * Reads the documents by which a student shows active enrolment (WP2/4.1.4), compares them with the
 * form and tells the reviewer what it saw.
 */
package pk.gov.hec.dlsei.verifier.student;
