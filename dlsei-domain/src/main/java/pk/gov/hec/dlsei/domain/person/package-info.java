/** Human beings: one row each, found by a keyed hash of the CNIC. */
package pk.gov.hec.dlsei.domain.person;
